(define (domain hair-salon)
  (:requirements :strips :typing)
  (:types
    person seat dye - object
    client stylist - person
    basin chair lounge - seat)
  (:predicates
    (sits-at ?c - client ?s - seat)
    (vacant ?s - seat)
    (stands-by ?h - stylist ?s - seat)
    (qualified ?h - stylist)
    (long-haired ?c - client)
    (washed ?c - client)
    (trimmed ?c - client)
    (blow-dried ?c - client)
    (undyed ?c - client)
    (dyed ?c - client ?d - dye)
    (swept ?s - chair)
    (paid ?c - client))
  (:action move-client
    :parameters (?c - client ?from ?to - seat)
    :precondition (and (sits-at ?c ?from) (vacant ?to))
    :effect (and (sits-at ?c ?to) (vacant ?from) (not (sits-at ?c ?from)) (not (vacant ?to))))
  (:action step-over
    :parameters (?h - stylist ?from ?to - seat)
    :precondition (stands-by ?h ?from)
    :effect (and (stands-by ?h ?to) (not (stands-by ?h ?from))))
  (:action wash
    :parameters (?h - stylist ?c - client ?b - basin)
    :precondition (and (stands-by ?h ?b) (sits-at ?c ?b))
    :effect (and (washed ?c) (not (blow-dried ?c))))
  (:action trim
    :parameters (?h - stylist ?c - client ?s - chair)
    :precondition (and (stands-by ?h ?s) (sits-at ?c ?s) (qualified ?h) (washed ?c))
    :effect (and (trimmed ?c) (not (swept ?s))))
  (:action dye-hair
    :parameters (?h - stylist ?c - client ?d - dye ?s - chair)
    :precondition (and (stands-by ?h ?s) (sits-at ?c ?s) (undyed ?c))
    :effect (and (dyed ?c ?d) (not (undyed ?c))))
  (:action rinse-out
    :parameters (?h - stylist ?c - client ?d - dye ?b - basin)
    :precondition (and (stands-by ?h ?b) (sits-at ?c ?b) (dyed ?c ?d))
    :effect (and (undyed ?c) (not (dyed ?c ?d))))
  (:action blow-dry
    :parameters (?h - stylist ?c - client ?s - chair)
    :precondition (and (stands-by ?h ?s) (sits-at ?c ?s) (washed ?c))
    :effect (blow-dried ?c))
  (:action sweep
    :parameters (?h - stylist ?s - chair)
    :precondition (stands-by ?h ?s)
    :effect (swept ?s))
  (:action settle-bill
    :parameters (?c - client ?s - lounge)
    :precondition (sits-at ?c ?s)
    :effect (paid ?c)))
