; a Sunday at the model aircraft club
(define (domain model_aircraft)
  (:requirements :strips :typing :action-costs)
  (:types member model pack place transmitter - object
          plane heli - model
          field hut - place)
  (:predicates
    (mem_at ?m - member ?p - place)
    (mod_at ?x - model ?p - place)
    (pack_at ?b - pack ?p - place)
    (aloft ?x - model)
    (down ?x - model)
    (pack_in ?b - pack ?x - model)
    (no_pack ?x - model)
    (full ?b - pack)
    (flat ?b - pack)
    (bound ?t - transmitter ?x - model)
    (unbound ?x - model)
    (spare ?t - transmitter)
    (flies ?m - member ?x - model)
    (idle ?m - member)
    (owns ?m - member ?x - model)
    (cracked ?x - model)
    (sound ?x - model)
    (licensed ?m - member)
    (electric_socket ?p - place))
  (:functions (total-cost) - number)
  (:action stroll
    :parameters (?m - member ?p ?q - place)
    :precondition (and (mem_at ?m ?p) (idle ?m))
    :effect (and (mem_at ?m ?q) (not (mem_at ?m ?p)) (increase (total-cost) 2)))
  (:action tote
    :parameters (?m - member ?x - model ?p ?q - place)
    :precondition (and (mem_at ?m ?p) (idle ?m) (mod_at ?x ?p) (down ?x))
    :effect (and (mem_at ?m ?q) (mod_at ?x ?q) (not (mem_at ?m ?p)) (not (mod_at ?x ?p)) (increase (total-cost) 3)))
  (:action bring_pack
    :parameters (?m - member ?b - pack ?p ?q - place)
    :precondition (and (mem_at ?m ?p) (idle ?m) (pack_at ?b ?p))
    :effect (and (mem_at ?m ?q) (pack_at ?b ?q) (not (mem_at ?m ?p)) (not (pack_at ?b ?p)) (increase (total-cost) 2)))
  (:action charge
    :parameters (?m - member ?b - pack ?p - place)
    :precondition (and (mem_at ?m ?p) (pack_at ?b ?p) (electric_socket ?p) (flat ?b))
    :effect (and (full ?b) (not (flat ?b)) (increase (total-cost) 5)))
  (:action insert
    :parameters (?m - member ?b - pack ?x - model ?p - place)
    :precondition (and (mem_at ?m ?p) (idle ?m) (pack_at ?b ?p) (mod_at ?x ?p) (down ?x) (no_pack ?x))
    :effect (and (pack_in ?b ?x) (not (pack_at ?b ?p)) (not (no_pack ?x)) (increase (total-cost) 1)))
  (:action pull
    :parameters (?m - member ?b - pack ?x - model ?p - place)
    :precondition (and (mem_at ?m ?p) (idle ?m) (pack_in ?b ?x) (mod_at ?x ?p) (down ?x))
    :effect (and (pack_at ?b ?p) (no_pack ?x) (not (pack_in ?b ?x)) (increase (total-cost) 1)))
  (:action bind
    :parameters (?t - transmitter ?x - model)
    :precondition (and (spare ?t) (unbound ?x))
    :effect (and (bound ?t ?x) (not (spare ?t)) (not (unbound ?x)) (increase (total-cost) 1)))
  (:action unbind
    :parameters (?t - transmitter ?x - model)
    :precondition (and (bound ?t ?x) (down ?x))
    :effect (and (spare ?t) (unbound ?x) (not (bound ?t ?x)) (increase (total-cost) 1)))
  (:action take_off
    :parameters (?m - member ?x - model ?t - transmitter ?b - pack ?f - field)
    :precondition (and (mem_at ?m ?f) (idle ?m) (licensed ?m) (mod_at ?x ?f) (down ?x) (sound ?x) (bound ?t ?x) (pack_in ?b ?x) (full ?b))
    :effect (and (aloft ?x) (flies ?m ?x) (not (idle ?m)) (not (down ?x)) (increase (total-cost) 1)))
  (:action land
    :parameters (?m - member ?x - model ?b - pack)
    :precondition (and (flies ?m ?x) (pack_in ?b ?x) (full ?b))
    :effect (and (down ?x) (idle ?m) (flat ?b) (not (aloft ?x)) (not (flies ?m ?x)) (not (full ?b)) (increase (total-cost) 1)))
  (:action glue
    :parameters (?m - member ?x - model ?h - hut)
    :precondition (and (mem_at ?m ?h) (idle ?m) (mod_at ?x ?h) (cracked ?x))
    :effect (and (sound ?x) (not (cracked ?x)) (increase (total-cost) 4))))
