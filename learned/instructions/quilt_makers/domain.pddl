(define (domain quilting-bee)
  (:requirements :strips :typing :negative-preconditions)
  (:types patch quilt quilter basket)
  (:predicates
    (in_basket ?p - patch ?b - basket)
    (has ?w - quilter ?p - patch)
    (is_cut ?p - patch)
    (ironed ?p - patch)
    (sewn_to ?p - patch ?k - quilt)
    (backed ?k - quilt)
    (red ?p - patch)
    (blue ?p - patch)
    (flowery ?p - patch))
  (:action take
    :parameters (?w - quilter ?p - patch ?b - basket)
    :precondition (in_basket ?p ?b)
    :effect (and (has ?w ?p) (not (in_basket ?p ?b))))
  (:action drop_in
    :parameters (?w - quilter ?p - patch ?b - basket)
    :precondition (has ?w ?p)
    :effect (and (in_basket ?p ?b) (not (has ?w ?p))))
  (:action pass
    :parameters (?w ?v - quilter ?p - patch)
    :precondition (has ?w ?p)
    :effect (and (has ?v ?p) (not (has ?w ?p))))
  (:action cut
    :parameters (?w - quilter ?p - patch)
    :precondition (and (has ?w ?p) (not (is_cut ?p)))
    :effect (is_cut ?p))
  (:action iron
    :parameters (?w - quilter ?p - patch)
    :precondition (and (has ?w ?p) (not (ironed ?p)))
    :effect (ironed ?p))
  (:action sew
    :parameters (?w - quilter ?p - patch ?k - quilt)
    :precondition (and (has ?w ?p) (is_cut ?p) (not (backed ?k)))
    :effect (and (sewn_to ?p ?k) (not (has ?w ?p))))
  (:action unpick
    :parameters (?w - quilter ?p - patch ?k - quilt)
    :precondition (and (sewn_to ?p ?k) (not (backed ?k)))
    :effect (and (has ?w ?p) (not (sewn_to ?p ?k))))
  (:action back
    :parameters (?w - quilter ?k - quilt)
    :precondition (not (backed ?k))
    :effect (backed ?k))
  (:action strip_back
    :parameters (?w - quilter ?k - quilt)
    :precondition (backed ?k)
    :effect (not (backed ?k))))
