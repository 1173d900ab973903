(define (domain QUARANTINE)
  (:requirements :strips :typing :negative-preconditions)
  (:types animal keeper pen - object
          dog cat parrot - animal)
  (:predicates
    (in_pen ?a - animal ?p - pen)
    (leads ?k - keeper ?a - animal)
    (hands_free ?k - keeper)
    (suited ?k - keeper)
    (tested ?a - animal)
    (infected ?a - animal)
    (cleared ?a - animal)
    (disinfected ?p - pen)
    (heated ?p - pen))
  (:action suit_up
    :parameters (?k - keeper)
    :precondition (not (suited ?k))
    :effect (suited ?k))
  (:action strip_off
    :parameters (?k - keeper)
    :precondition (and (suited ?k) (hands_free ?k))
    :effect (not (suited ?k)))
  (:action lead_out
    :parameters (?k - keeper ?a - animal ?p - pen)
    :precondition (and (in_pen ?a ?p) (hands_free ?k) (suited ?k))
    :effect (and (leads ?k ?a) (not (in_pen ?a ?p)) (not (hands_free ?k))))
  (:action put_in
    :parameters (?k - keeper ?a - animal ?p - pen)
    :precondition (and (leads ?k ?a) (disinfected ?p))
    :effect (and (in_pen ?a ?p) (hands_free ?k) (not (leads ?k ?a)) (not (disinfected ?p))))
  (:action disinfect
    :parameters (?k - keeper ?p - pen)
    :precondition (and (suited ?k) (hands_free ?k))
    :effect (disinfected ?p))
  (:action test
    :parameters (?k - keeper ?a - animal)
    :precondition (leads ?k ?a)
    :effect (tested ?a))
  (:action treat
    :parameters (?k - keeper ?a - animal)
    :precondition (and (leads ?k ?a) (tested ?a) (infected ?a))
    :effect (not (infected ?a)))
  (:action clear
    :parameters (?a - animal ?p - pen)
    :precondition (and (in_pen ?a ?p) (tested ?a) (not (infected ?a)))
    :effect (cleared ?a)))
