(define (domain duck_ponds)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    warden bird pond nestbox - object
    duck goose swan - bird)
  (:predicates
    (w_at ?w - warden ?p - pond)
    (b_at ?b - bird ?p - pond)
    (in_arms ?b - bird ?w - warden)
    (arms_free ?w - warden)
    (next_to ?p ?q - pond)
    (ringed ?b - bird)
    (fed ?b - bird)
    (drake ?b - bird)
    (frozen ?p - pond)
    (littered ?p - pond)
    (fountain_on ?p - pond)
    (box_at ?n - nestbox ?p - pond)
    (strawed ?n - nestbox))
  (:action walk
    :parameters (?w - warden ?p ?q - pond)
    :precondition (and (w_at ?w ?p) (next_to ?p ?q))
    :effect (and (w_at ?w ?q) (not (w_at ?w ?p))))
  (:action catch
    :parameters (?w - warden ?b - bird ?p - pond)
    :precondition (and (w_at ?w ?p) (b_at ?b ?p) (arms_free ?w))
    :effect (and (in_arms ?b ?w) (not (b_at ?b ?p)) (not (arms_free ?w))))
  (:action let_go
    :parameters (?w - warden ?b - bird ?p - pond)
    :precondition (and (w_at ?w ?p) (in_arms ?b ?w))
    :effect (and (b_at ?b ?p) (arms_free ?w) (not (in_arms ?b ?w))))
  (:action ring
    :parameters (?w - warden ?b - bird)
    :precondition (in_arms ?b ?w)
    :effect (ringed ?b))
  (:action feed
    :parameters (?w - warden ?b - bird ?p - pond)
    :precondition (and (w_at ?w ?p) (b_at ?b ?p))
    :effect (fed ?b))
  (:action break_ice
    :parameters (?w - warden ?p - pond)
    :precondition (and (w_at ?w ?p) (frozen ?p))
    :effect (not (frozen ?p)))
  (:action clear_litter
    :parameters (?w - warden ?p - pond)
    :precondition (and (w_at ?w ?p) (arms_free ?w))
    :effect (not (littered ?p)))
  (:action start_fountain
    :parameters (?w - warden ?p - pond)
    :precondition (and (w_at ?w ?p) (not (frozen ?p)))
    :effect (fountain_on ?p))
  (:action stop_fountain
    :parameters (?w - warden ?p - pond)
    :precondition (and (w_at ?w ?p) (fountain_on ?p))
    :effect (not (fountain_on ?p)))
  (:action put_straw
    :parameters (?w - warden ?n - nestbox ?p - pond)
    :precondition (and (w_at ?w ?p) (box_at ?n ?p))
    :effect (strawed ?n)))
