(define (domain wrestling)
  (:requirements :strips :typing)
  (:types person zone - object
          wrestler referee - person
          mat hall - zone)
  (:predicates
    (loc ?x - person ?z - zone)
    (passage ?z1 ?z2 - zone)
    (weighed ?w - wrestler)
    (taped ?w - wrestler)
    (warm ?w - wrestler)
    (fresh ?w - wrestler)
    (beaten ?loser ?winner - wrestler)
    (out ?w - wrestler)
    (still_in ?w - wrestler)
    (medal ?w - wrestler)
    (mopped ?m - mat)
    (stronger ?a ?b - wrestler)
    (light ?w - wrestler)
    (heavy ?w - wrestler)
    (scales_at ?h - hall)
    (podium_at ?h - hall))
  (:action walk-to
    :parameters (?x - person ?z1 ?z2 - zone)
    :precondition (and (loc ?x ?z1) (passage ?z1 ?z2))
    :effect (and (loc ?x ?z2) (not (loc ?x ?z1))))
  (:action weigh-in
    :parameters (?w - wrestler ?h - hall)
    :precondition (and (loc ?w ?h) (scales_at ?h))
    :effect (weighed ?w))
  (:action tape-up
    :parameters (?w - wrestler ?h - hall)
    :precondition (loc ?w ?h)
    :effect (taped ?w))
  (:action warm-up
    :parameters (?w - wrestler ?z - zone)
    :precondition (loc ?w ?z)
    :effect (warm ?w))
  (:action rest
    :parameters (?w - wrestler ?h - hall)
    :precondition (loc ?w ?h)
    :effect (and (fresh ?w) (not (warm ?w))))
  (:action mop
    :parameters (?r - referee ?m - mat)
    :precondition (loc ?r ?m)
    :effect (mopped ?m))
  (:action bout
    :parameters (?a ?b - wrestler ?r - referee ?m - mat)
    :precondition (and (loc ?a ?m) (loc ?b ?m) (loc ?r ?m) (mopped ?m) (weighed ?a) (weighed ?b)
                       (warm ?a) (fresh ?a) (still_in ?a) (still_in ?b) (stronger ?a ?b))
    :effect (and (beaten ?b ?a) (out ?b) (not (still_in ?b)) (not (fresh ?a)) (not (fresh ?b)) (not (mopped ?m))))
  (:action award
    :parameters (?w - wrestler ?r - referee ?h - hall)
    :precondition (and (loc ?w ?h) (loc ?r ?h) (podium_at ?h) (still_in ?w))
    :effect (medal ?w)))
