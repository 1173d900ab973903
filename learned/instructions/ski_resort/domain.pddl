(define (domain ski-resort)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    spot lift piste mover grade - object
    hut - spot
    skier groomer - mover)
  (:predicates
    (at ?m - mover ?s - spot)
    (lift-from-to ?l - lift ?s ?t - spot)
    (turning ?l - lift)
    (piste-from-to ?p - piste ?s ?t - spot)
    (grade-of ?p - piste ?g - grade)
    (masters ?k - skier ?g - grade)
    (groomed ?p - piste)
    (skied ?k - skier ?p - piste)
    (rested ?k - skier))
  (:action ride
    :parameters (?k - skier ?l - lift ?s ?t - spot)
    :precondition (and (at ?k ?s) (lift-from-to ?l ?s ?t) (turning ?l))
    :effect (and (at ?k ?t) (not (at ?k ?s))))
  (:action ski-down
    :parameters (?k - skier ?p - piste ?g - grade ?s ?t - spot)
    :precondition (and (at ?k ?s) (piste-from-to ?p ?s ?t) (grade-of ?p ?g) (masters ?k ?g))
    :effect (and (at ?k ?t) (skied ?k ?p) (not (at ?k ?s))))
  (:action groom
    :parameters (?m - groomer ?p - piste ?s ?t - spot)
    :precondition (and (at ?m ?s) (piste-from-to ?p ?s ?t))
    :effect (and (at ?m ?t) (groomed ?p) (not (at ?m ?s))))
  (:action climb
    :parameters (?m - groomer ?p - piste ?s ?t - spot)
    :precondition (and (at ?m ?t) (piste-from-to ?p ?s ?t))
    :effect (and (at ?m ?s) (not (at ?m ?t))))
  (:action start-lift
    :parameters (?l - lift)
    :precondition (not (turning ?l))
    :effect (turning ?l))
  (:action stop-lift
    :parameters (?l - lift)
    :precondition (turning ?l)
    :effect (not (turning ?l)))
  (:action rest
    :parameters (?k - skier ?h - hut)
    :precondition (at ?k ?h)
    :effect (rested ?k)))
