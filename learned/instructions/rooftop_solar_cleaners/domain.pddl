(define (domain rooftop_solar)
  (:requirements :strips :typing)
  (:types worker bot panel place - object
          roof depot - place)
  (:predicates
    (w_at ?w - worker ?p - place)
    (b_at ?b - bot ?p - place)
    (lugs ?w - worker ?b - bot)
    (hands_empty ?w - worker)
    (clipped ?w - worker)
    (unclipped ?w - worker)
    (mounted ?v - panel ?r - roof)
    (live ?v - panel)
    (cut_off ?v - panel)
    (dusty ?v - panel)
    (spotless ?v - panel)
    (charged ?b - bot)
    (drained ?b - bot)
    (faces_south ?v - panel))
  (:action clip_in
    :parameters (?w - worker)
    :precondition (unclipped ?w)
    :effect (and (clipped ?w) (not (unclipped ?w))))
  (:action unclip
    :parameters (?w - worker ?d - depot)
    :precondition (and (clipped ?w) (w_at ?w ?d))
    :effect (and (unclipped ?w) (not (clipped ?w))))
  (:action climb
    :parameters (?w - worker ?from ?to - place)
    :precondition (and (w_at ?w ?from) (clipped ?w))
    :effect (and (w_at ?w ?to) (not (w_at ?w ?from))))
  (:action lift_bot
    :parameters (?w - worker ?b - bot ?p - place)
    :precondition (and (w_at ?w ?p) (b_at ?b ?p) (hands_empty ?w))
    :effect (and (lugs ?w ?b) (not (b_at ?b ?p)) (not (hands_empty ?w))))
  (:action set_bot
    :parameters (?w - worker ?b - bot ?p - place)
    :precondition (and (w_at ?w ?p) (lugs ?w ?b))
    :effect (and (b_at ?b ?p) (hands_empty ?w) (not (lugs ?w ?b))))
  (:action charge_bot
    :parameters (?b - bot ?d - depot)
    :precondition (and (b_at ?b ?d) (drained ?b))
    :effect (and (charged ?b) (not (drained ?b))))
  (:action switch_off
    :parameters (?w - worker ?v - panel ?r - roof)
    :precondition (and (w_at ?w ?r) (mounted ?v ?r) (live ?v))
    :effect (and (cut_off ?v) (not (live ?v))))
  (:action switch_on
    :parameters (?w - worker ?v - panel ?r - roof)
    :precondition (and (w_at ?w ?r) (mounted ?v ?r) (cut_off ?v))
    :effect (and (live ?v) (not (cut_off ?v))))
  (:action scrub
    :parameters (?b - bot ?v - panel ?r - roof)
    :precondition (and (b_at ?b ?r) (mounted ?v ?r) (cut_off ?v) (charged ?b) (dusty ?v))
    :effect (and (spotless ?v) (drained ?b) (not (dusty ?v)) (not (charged ?b)))))
