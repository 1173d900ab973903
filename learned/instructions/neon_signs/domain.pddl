(define (domain neon-workshop)
  (:requirements :strips :typing)
  (:types maker tube sign gas burner pump_stand - object)
  (:predicates
    (straight ?t - tube)
    (bent ?t - tube)
    (hot ?b - burner)
    (holds ?m - maker ?t - tube)
    (idle ?m - maker)
    (in_rack ?t - tube)
    (filled_with ?t - tube ?g - gas)
    (vacant ?t - tube)
    (connected_to ?s - pump_stand ?g - gas)
    (mounted ?t - tube ?s - sign)
    (lit ?s - sign)
    (big ?t - tube)
    (small ?t - tube)
    (red_glow ?g - gas)
    (blue_glow ?g - gas))
  (:action light_burner
    :parameters (?m - maker ?b - burner)
    :precondition (idle ?m)
    :effect (hot ?b))
  (:action shut_burner
    :parameters (?m - maker ?b - burner)
    :precondition (and (idle ?m) (hot ?b))
    :effect (not (hot ?b)))
  (:action take_tube
    :parameters (?m - maker ?t - tube)
    :precondition (and (idle ?m) (in_rack ?t))
    :effect (and (holds ?m ?t) (not (idle ?m)) (not (in_rack ?t))))
  (:action rack_tube
    :parameters (?m - maker ?t - tube)
    :precondition (holds ?m ?t)
    :effect (and (in_rack ?t) (idle ?m) (not (holds ?m ?t))))
  (:action bend
    :parameters (?m - maker ?t - tube ?b - burner)
    :precondition (and (holds ?m ?t) (hot ?b) (straight ?t) (vacant ?t))
    :effect (and (bent ?t) (not (straight ?t))))
  (:action swap_bottle
    :parameters (?m - maker ?s - pump_stand ?old ?new - gas)
    :precondition (and (idle ?m) (connected_to ?s ?old))
    :effect (and (connected_to ?s ?new) (not (connected_to ?s ?old))))
  (:action fill
    :parameters (?m - maker ?t - tube ?s - pump_stand ?g - gas)
    :precondition (and (holds ?m ?t) (connected_to ?s ?g) (vacant ?t))
    :effect (and (filled_with ?t ?g) (not (vacant ?t))))
  (:action pump_out
    :parameters (?m - maker ?t - tube ?g - gas)
    :precondition (and (holds ?m ?t) (filled_with ?t ?g))
    :effect (and (vacant ?t) (not (filled_with ?t ?g))))
  (:action mount
    :parameters (?m - maker ?t - tube ?s - sign)
    :precondition (holds ?m ?t)
    :effect (and (mounted ?t ?s) (idle ?m) (not (holds ?m ?t))))
  (:action dismount
    :parameters (?m - maker ?t - tube ?s - sign)
    :precondition (and (mounted ?t ?s) (idle ?m))
    :effect (and (holds ?m ?t) (not (mounted ?t ?s)) (not (idle ?m))))
  (:action switch_on
    :parameters (?m - maker ?s - sign ?t - tube ?g - gas)
    :precondition (and (idle ?m) (mounted ?t ?s) (filled_with ?t ?g))
    :effect (lit ?s))
  (:action switch_off
    :parameters (?m - maker ?s - sign)
    :precondition (and (idle ?m) (lit ?s))
    :effect (not (lit ?s))))
