; stalls of a night market, helped by porters
(define (domain night_market)
  (:requirements :strips :typing)
  (:types porter stall good lane - object
          snack trinket - good
          lamp - object)
  (:predicates
    (porter_on ?p - porter ?l - lane)
    (pitched ?s - stall ?l - lane)
    (folded ?s - stall)
    (stowed ?s - stall ?l - lane)
    (piled ?g - good ?l - lane)
    (carries ?p - porter ?g - good)
    (handsfree ?p - porter)
    (on_show ?g - good ?s - stall)
    (grilled ?g - snack)
    (raw ?g - snack)
    (has_grill ?s - stall)
    (lamp_on ?m - lamp ?s - stall)
    (lamp_kept ?m - lamp)
    (dark ?s - stall)
    (priced ?g - good)
    (spicy ?g - snack)
    (swept ?l - lane)
    (joined ?l ?k - lane))
  (:action amble
    :parameters (?p - porter ?l ?k - lane)
    :precondition (and (porter_on ?p ?l) (joined ?l ?k))
    :effect (and (porter_on ?p ?k) (not (porter_on ?p ?l))))
  (:action pitch
    :parameters (?p - porter ?s - stall ?l - lane)
    :precondition (and (porter_on ?p ?l) (stowed ?s ?l) (handsfree ?p))
    :effect (and (pitched ?s ?l) (not (stowed ?s ?l)) (not (folded ?s))))
  (:action fold
    :parameters (?p - porter ?s - stall ?l - lane)
    :precondition (and (porter_on ?p ?l) (pitched ?s ?l) (handsfree ?p) (dark ?s))
    :effect (and (folded ?s) (stowed ?s ?l) (not (pitched ?s ?l))))
  (:action wheel
    :parameters (?p - porter ?s - stall ?l ?k - lane)
    :precondition (and (porter_on ?p ?l) (stowed ?s ?l) (handsfree ?p) (joined ?l ?k))
    :effect (and (stowed ?s ?k) (porter_on ?p ?k) (not (stowed ?s ?l)) (not (porter_on ?p ?l))))
  (:action hoist
    :parameters (?p - porter ?g - good ?l - lane)
    :precondition (and (porter_on ?p ?l) (piled ?g ?l) (handsfree ?p))
    :effect (and (carries ?p ?g) (not (piled ?g ?l)) (not (handsfree ?p))))
  (:action dump
    :parameters (?p - porter ?g - good ?l - lane)
    :precondition (and (porter_on ?p ?l) (carries ?p ?g))
    :effect (and (piled ?g ?l) (handsfree ?p) (not (carries ?p ?g))))
  (:action display
    :parameters (?p - porter ?g - good ?s - stall ?l - lane)
    :precondition (and (porter_on ?p ?l) (carries ?p ?g) (pitched ?s ?l))
    :effect (and (on_show ?g ?s) (handsfree ?p) (not (carries ?p ?g))))
  (:action clear_away
    :parameters (?p - porter ?g - good ?s - stall ?l - lane)
    :precondition (and (porter_on ?p ?l) (on_show ?g ?s) (pitched ?s ?l) (handsfree ?p))
    :effect (and (carries ?p ?g) (not (on_show ?g ?s)) (not (handsfree ?p))))
  (:action grill
    :parameters (?p - porter ?g - snack ?s - stall ?l - lane)
    :precondition (and (porter_on ?p ?l) (on_show ?g ?s) (pitched ?s ?l) (has_grill ?s) (raw ?g))
    :effect (and (grilled ?g) (not (raw ?g))))
  (:action hang_lamp
    :parameters (?p - porter ?m - lamp ?s - stall ?l - lane)
    :precondition (and (porter_on ?p ?l) (pitched ?s ?l) (lamp_kept ?m) (dark ?s))
    :effect (and (lamp_on ?m ?s) (not (lamp_kept ?m)) (not (dark ?s))))
  (:action unhang_lamp
    :parameters (?p - porter ?m - lamp ?s - stall ?l - lane)
    :precondition (and (porter_on ?p ?l) (pitched ?s ?l) (lamp_on ?m ?s))
    :effect (and (lamp_kept ?m) (dark ?s) (not (lamp_on ?m ?s))))
  (:action tag
    :parameters (?p - porter ?g - good)
    :precondition (carries ?p ?g)
    :effect (priced ?g))
  (:action sweep
    :parameters (?p - porter ?l - lane)
    :precondition (and (porter_on ?p ?l) (handsfree ?p))
    :effect (swept ?l)))
