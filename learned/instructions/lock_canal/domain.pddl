(define (domain lock_canal)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    water gate barge load - object
    stretch chamber - water
    top_gate bottom_gate - gate)
  (:predicates
    (in_water ?b - barge ?w - water)
    (joins ?g - gate ?u ?v - water)
    (gates_of ?k - chamber ?t - top_gate ?b - bottom_gate)
    (open ?g - gate)
    (full ?k - chamber)
    (moored ?b - barge)
    (aboard ?l - load ?b - barge)
    (on_quay ?l - load ?s - stretch))
  (:action sail
    :parameters (?b - barge ?u ?v - water ?g - gate)
    :precondition (and (in_water ?b ?u) (joins ?g ?u ?v) (open ?g) (not (moored ?b)))
    :effect (and (in_water ?b ?v) (not (in_water ?b ?u))))
  (:action open_top
    :parameters (?k - chamber ?t - top_gate ?b - bottom_gate)
    :precondition (and (gates_of ?k ?t ?b) (full ?k) (not (open ?b)) (not (open ?t)))
    :effect (open ?t))
  (:action open_bottom
    :parameters (?k - chamber ?t - top_gate ?b - bottom_gate)
    :precondition (and (gates_of ?k ?t ?b) (not (full ?k)) (not (open ?t)) (not (open ?b)))
    :effect (open ?b))
  (:action close_gate
    :parameters (?g - gate)
    :precondition (open ?g)
    :effect (not (open ?g)))
  (:action fill
    :parameters (?k - chamber ?t - top_gate ?b - bottom_gate)
    :precondition (and (gates_of ?k ?t ?b) (not (full ?k)) (not (open ?t)) (not (open ?b)))
    :effect (full ?k))
  (:action drain
    :parameters (?k - chamber ?t - top_gate ?b - bottom_gate)
    :precondition (and (gates_of ?k ?t ?b) (full ?k) (not (open ?t)) (not (open ?b)))
    :effect (not (full ?k)))
  (:action moor
    :parameters (?b - barge ?s - stretch)
    :precondition (and (in_water ?b ?s) (not (moored ?b)))
    :effect (moored ?b))
  (:action cast_off
    :parameters (?b - barge)
    :precondition (moored ?b)
    :effect (not (moored ?b)))
  (:action take_aboard
    :parameters (?l - load ?b - barge ?s - stretch)
    :precondition (and (on_quay ?l ?s) (in_water ?b ?s) (moored ?b))
    :effect (and (aboard ?l ?b) (not (on_quay ?l ?s))))
  (:action put_ashore
    :parameters (?l - load ?b - barge ?s - stretch)
    :precondition (and (aboard ?l ?b) (in_water ?b ?s) (moored ?b))
    :effect (and (on_quay ?l ?s) (not (aboard ?l ?b)))))
