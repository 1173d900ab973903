; keepers walk about a dam and work its sluices, pumps and lamps; water goes from basin to basin
(define (domain river-dam)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    place keeper basin device - object
    sluice pump lamp - device)
  (:predicates
    (keeper-at ?k - keeper ?p - place)
    (path ?a ?b - place)
    (device-at ?d - device ?p - place)
    (leads ?d - device ?from ?to - basin)
    (opened ?s - sluice)
    (running ?u - pump)
    (lit ?l - lamp)
    (full ?b - basin))
  (:action walk
    :parameters (?k - keeper ?a ?b - place)
    :precondition (and (keeper-at ?k ?a) (path ?a ?b))
    :effect (and (keeper-at ?k ?b) (not (keeper-at ?k ?a))))
  (:action open-sluice
    :parameters (?k - keeper ?s - sluice ?p - place)
    :precondition (and (keeper-at ?k ?p) (device-at ?s ?p) (not (opened ?s)))
    :effect (opened ?s))
  (:action close-sluice
    :parameters (?k - keeper ?s - sluice ?p - place)
    :precondition (and (keeper-at ?k ?p) (device-at ?s ?p) (opened ?s))
    :effect (not (opened ?s)))
  (:action start-pump
    :parameters (?k - keeper ?u - pump ?p - place)
    :precondition (and (keeper-at ?k ?p) (device-at ?u ?p) (not (running ?u)))
    :effect (running ?u))
  (:action stop-pump
    :parameters (?k - keeper ?u - pump ?p - place)
    :precondition (and (keeper-at ?k ?p) (device-at ?u ?p) (running ?u))
    :effect (not (running ?u)))
  (:action lamp-on
    :parameters (?k - keeper ?l - lamp ?p - place)
    :precondition (and (keeper-at ?k ?p) (device-at ?l ?p) (not (lit ?l)))
    :effect (lit ?l))
  (:action lamp-off
    :parameters (?k - keeper ?l - lamp ?p - place)
    :precondition (and (keeper-at ?k ?p) (device-at ?l ?p) (lit ?l))
    :effect (not (lit ?l)))
  (:action let-flow
    :parameters (?s - sluice ?from ?to - basin)
    :precondition (and (leads ?s ?from ?to) (opened ?s) (full ?from) (not (full ?to)))
    :effect (and (full ?to) (not (full ?from))))
  (:action pump-over
    :parameters (?u - pump ?from ?to - basin)
    :precondition (and (leads ?u ?from ?to) (running ?u) (full ?from) (not (full ?to)))
    :effect (and (full ?to) (not (full ?from)))))
