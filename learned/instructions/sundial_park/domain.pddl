(define (domain sundial_park)
  (:requirements :strips :typing)
  (:types keeper visitor area dial hedge bench - object)
  (:predicates
    (keeper_in ?k - keeper ?a - area)
    (visitor_in ?v - visitor ?a - area)
    (dial_in ?d - dial ?a - area)
    (hedge_in ?h - hedge ?a - area)
    (bench_in ?b - bench ?a - area)
    (lugs ?k - keeper ?b - bench)
    (is_clean ?d - dial)
    (is_aligned ?d - dial)
    (is_trimmed ?h - hedge)
    (shown ?d - dial ?v - visitor ?k - keeper))
  (:action go
    :parameters (?k - keeper ?a ?b - area)
    :precondition (keeper_in ?k ?a)
    :effect (and (keeper_in ?k ?b) (not (keeper_in ?k ?a))))
  (:action escort
    :parameters (?k - keeper ?v - visitor ?a ?b - area)
    :precondition (and (keeper_in ?k ?a) (visitor_in ?v ?a))
    :effect (and (keeper_in ?k ?b) (visitor_in ?v ?b) (not (keeper_in ?k ?a)) (not (visitor_in ?v ?a))))
  (:action scrub
    :parameters (?k - keeper ?d - dial ?a - area)
    :precondition (and (keeper_in ?k ?a) (dial_in ?d ?a))
    :effect (is_clean ?d))
  (:action trim
    :parameters (?k - keeper ?h - hedge ?a - area)
    :precondition (and (keeper_in ?k ?a) (hedge_in ?h ?a))
    :effect (is_trimmed ?h))
  (:action align
    :parameters (?k - keeper ?d - dial ?a - area)
    :precondition (and (keeper_in ?k ?a) (dial_in ?d ?a) (is_clean ?d))
    :effect (is_aligned ?d))
  (:action lift_bench
    :parameters (?k - keeper ?b - bench ?a - area)
    :precondition (and (keeper_in ?k ?a) (bench_in ?b ?a))
    :effect (and (lugs ?k ?b) (not (bench_in ?b ?a))))
  (:action set_bench
    :parameters (?k - keeper ?b - bench ?a - area)
    :precondition (and (keeper_in ?k ?a) (lugs ?k ?b))
    :effect (and (bench_in ?b ?a) (not (lugs ?k ?b))))
  (:action show
    :parameters (?k - keeper ?v - visitor ?d - dial ?a - area)
    :precondition (and (keeper_in ?k ?a) (visitor_in ?v ?a) (dial_in ?d ?a) (is_aligned ?d))
    :effect (shown ?d ?v ?k)))
