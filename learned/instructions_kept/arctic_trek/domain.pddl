(define (domain arctic_trek)
  (:requirements :strips :typing :action-costs)
  (:types
    camp vehicle load level - object
    crate traveller - load)
  (:predicates
    (veh_at ?v - vehicle ?c - camp)
    (load_at ?l - load ?c - camp)
    (aboard ?l - load ?v - vehicle)
    (trail ?a ?b - camp)
    (fuel ?v - vehicle ?f - level)
    (one_less ?low ?high - level)
    (top_level ?f - level)
    (fuel_store ?c - camp)
    (fragile ?k - crate))
  (:functions
    (total-cost) - number
    (trail_len ?a ?b - camp) - number)
  (:action drive
    :parameters (?v - vehicle ?a ?b - camp ?high ?low - level)
    :precondition (and (veh_at ?v ?a) (trail ?a ?b) (fuel ?v ?high) (one_less ?low ?high))
    :effect (and (veh_at ?v ?b) (fuel ?v ?low) (not (veh_at ?v ?a)) (not (fuel ?v ?high))
                 (increase (total-cost) (trail_len ?a ?b))))
  (:action refuel
    :parameters (?v - vehicle ?c - camp ?now ?top - level)
    :precondition (and (veh_at ?v ?c) (fuel_store ?c) (fuel ?v ?now) (top_level ?top))
    :effect (and (not (fuel ?v ?now)) (fuel ?v ?top) (increase (total-cost) 3)))
  (:action load_up
    :parameters (?k - crate ?v - vehicle ?c - camp)
    :precondition (and (veh_at ?v ?c) (load_at ?k ?c))
    :effect (and (aboard ?k ?v) (not (load_at ?k ?c)) (increase (total-cost) 1)))
  (:action unload
    :parameters (?k - crate ?v - vehicle ?c - camp)
    :precondition (and (veh_at ?v ?c) (aboard ?k ?v))
    :effect (and (load_at ?k ?c) (not (aboard ?k ?v)) (increase (total-cost) 1)))
  (:action hop_on
    :parameters (?t - traveller ?v - vehicle ?c - camp)
    :precondition (and (veh_at ?v ?c) (load_at ?t ?c))
    :effect (and (aboard ?t ?v) (not (load_at ?t ?c)) (increase (total-cost) 1)))
  (:action hop_off
    :parameters (?t - traveller ?v - vehicle ?c - camp)
    :precondition (and (veh_at ?v ?c) (aboard ?t ?v))
    :effect (and (load_at ?t ?c) (not (aboard ?t ?v)) (increase (total-cost) 1)))
  (:action ski
    :parameters (?t - traveller ?a ?b - camp)
    :precondition (and (load_at ?t ?a) (trail ?a ?b))
    :effect (and (load_at ?t ?b) (not (load_at ?t ?a)) (increase (total-cost) 9))))
