; a shaft with cages; going down is cheap, hauling up costs more
(define (domain mine-elevator)
  (:requirements :strips :typing :action-costs)
  (:types level cage miner cart lamp - object)
  (:predicates
    (cage_at ?c - cage ?l - level)
    (serves ?c - cage ?l - level)
    (below ?deep ?high - level)
    (miner_at ?m - miner ?l - level)
    (riding ?m - miner ?c - cage)
    (cart_at ?k - cart ?l - level)
    (cart_in ?k - cart ?c - cage)
    (full ?k - cart)
    (empty ?k - cart)
    (vacant ?c - cage)
    (ore_face ?l - level)
    (tip ?l - level)
    (gate_open ?c - cage)
    (gate_closed ?c - cage)
    (has_lamp ?m - miner ?p - lamp)
    (lamp_at ?p - lamp ?l - level)
    (lit ?p - lamp))
  (:functions (total-cost) - number)
  (:action lower
    :parameters (?c - cage ?from ?to - level)
    :precondition (and (cage_at ?c ?from) (serves ?c ?to) (below ?to ?from) (gate_closed ?c))
    :effect (and (cage_at ?c ?to) (not (cage_at ?c ?from)) (increase (total-cost) 2)))
  (:action hoist
    :parameters (?c - cage ?from ?to - level)
    :precondition (and (cage_at ?c ?from) (serves ?c ?to) (below ?from ?to) (gate_closed ?c))
    :effect (and (cage_at ?c ?to) (not (cage_at ?c ?from)) (increase (total-cost) 4)))
  (:action open_gate
    :parameters (?c - cage)
    :precondition (gate_closed ?c)
    :effect (and (gate_open ?c) (not (gate_closed ?c)) (increase (total-cost) 1)))
  (:action close_gate
    :parameters (?c - cage)
    :precondition (gate_open ?c)
    :effect (and (gate_closed ?c) (not (gate_open ?c)) (increase (total-cost) 1)))
  (:action step_in
    :parameters (?m - miner ?c - cage ?l - level)
    :precondition (and (miner_at ?m ?l) (cage_at ?c ?l) (gate_open ?c))
    :effect (and (riding ?m ?c) (not (miner_at ?m ?l)) (increase (total-cost) 1)))
  (:action step_out
    :parameters (?m - miner ?c - cage ?l - level)
    :precondition (and (riding ?m ?c) (cage_at ?c ?l) (gate_open ?c))
    :effect (and (miner_at ?m ?l) (not (riding ?m ?c)) (increase (total-cost) 1)))
  (:action push_in
    :parameters (?k - cart ?m - miner ?c - cage ?l - level)
    :precondition (and (cart_at ?k ?l) (miner_at ?m ?l) (cage_at ?c ?l) (gate_open ?c) (vacant ?c))
    :effect (and (cart_in ?k ?c) (not (cart_at ?k ?l)) (not (vacant ?c)) (increase (total-cost) 2)))
  (:action pull_out
    :parameters (?k - cart ?m - miner ?c - cage ?l - level)
    :precondition (and (cart_in ?k ?c) (miner_at ?m ?l) (cage_at ?c ?l) (gate_open ?c))
    :effect (and (cart_at ?k ?l) (vacant ?c) (not (cart_in ?k ?c)) (increase (total-cost) 2)))
  (:action shovel
    :parameters (?k - cart ?m - miner ?p - lamp ?l - level)
    :precondition (and (cart_at ?k ?l) (miner_at ?m ?l) (ore_face ?l) (has_lamp ?m ?p) (lit ?p) (empty ?k))
    :effect (and (full ?k) (not (empty ?k)) (increase (total-cost) 5)))
  (:action dump
    :parameters (?k - cart ?m - miner ?l - level)
    :precondition (and (cart_at ?k ?l) (miner_at ?m ?l) (tip ?l) (full ?k))
    :effect (and (empty ?k) (not (full ?k)) (increase (total-cost) 1)))
  (:action grab_lamp
    :parameters (?m - miner ?p - lamp ?l - level)
    :precondition (and (miner_at ?m ?l) (lamp_at ?p ?l))
    :effect (and (has_lamp ?m ?p) (not (lamp_at ?p ?l)) (increase (total-cost) 1)))
  (:action drop_lamp
    :parameters (?m - miner ?p - lamp ?l - level)
    :precondition (and (miner_at ?m ?l) (has_lamp ?m ?p))
    :effect (and (lamp_at ?p ?l) (not (has_lamp ?m ?p)) (increase (total-cost) 1)))
  (:action kindle
    :parameters (?m - miner ?p - lamp)
    :precondition (has_lamp ?m ?p)
    :effect (and (lit ?p) (increase (total-cost) 1)))
  (:action snuff
    :parameters (?m - miner ?p - lamp)
    :precondition (and (has_lamp ?m ?p) (lit ?p))
    :effect (and (not (lit ?p)) (increase (total-cost) 1))))
