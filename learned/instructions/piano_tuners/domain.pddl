(define (domain piano_tuners)
  (:requirements :strips :typing :negative-preconditions)
  (:types tuner van place piano tool)
  (:predicates
    (tuner_at ?t - tuner ?p - place)
    (rides ?t - tuner ?v - van)
    (van_at ?v - van ?p - place)
    (van_empty ?v - van)
    (piano_at ?x - piano ?p - place)
    (piano_in_van ?x - piano ?v - van)
    (tool_at ?k - tool ?p - place)
    (tool_with ?k - tool ?t - tuner)
    (in_tune ?x - piano)
    (lid_open ?x - piano)
    (string_broken ?x - piano)
    (dusty ?x - piano)
    (tunes ?k - tool)
    (grand ?x - piano)
    (antique ?x - piano))
  (:action get_in
    :parameters (?t - tuner ?v - van ?p - place)
    :precondition (and (tuner_at ?t ?p) (van_at ?v ?p))
    :effect (and (rides ?t ?v) (not (tuner_at ?t ?p))))
  (:action get_out
    :parameters (?t - tuner ?v - van ?p - place)
    :precondition (and (rides ?t ?v) (van_at ?v ?p))
    :effect (and (tuner_at ?t ?p) (not (rides ?t ?v))))
  (:action drive
    :parameters (?t - tuner ?v - van ?p ?q - place)
    :precondition (and (rides ?t ?v) (van_at ?v ?p))
    :effect (and (van_at ?v ?q) (not (van_at ?v ?p))))
  (:action load_piano
    :parameters (?t - tuner ?x - piano ?v - van ?p - place)
    :precondition (and (tuner_at ?t ?p) (van_at ?v ?p) (piano_at ?x ?p) (van_empty ?v) (not (lid_open ?x)))
    :effect (and (piano_in_van ?x ?v) (not (piano_at ?x ?p)) (not (van_empty ?v)) (not (in_tune ?x))))
  (:action unload_piano
    :parameters (?t - tuner ?x - piano ?v - van ?p - place)
    :precondition (and (tuner_at ?t ?p) (van_at ?v ?p) (piano_in_van ?x ?v))
    :effect (and (piano_at ?x ?p) (van_empty ?v) (not (piano_in_van ?x ?v))))
  (:action take_tool
    :parameters (?t - tuner ?k - tool ?p - place)
    :precondition (and (tuner_at ?t ?p) (tool_at ?k ?p))
    :effect (and (tool_with ?k ?t) (not (tool_at ?k ?p))))
  (:action leave_tool
    :parameters (?t - tuner ?k - tool ?p - place)
    :precondition (and (tuner_at ?t ?p) (tool_with ?k ?t))
    :effect (and (tool_at ?k ?p) (not (tool_with ?k ?t))))
  (:action open_lid
    :parameters (?t - tuner ?x - piano ?p - place)
    :precondition (and (tuner_at ?t ?p) (piano_at ?x ?p) (not (lid_open ?x)))
    :effect (lid_open ?x))
  (:action close_lid
    :parameters (?t - tuner ?x - piano ?p - place)
    :precondition (and (tuner_at ?t ?p) (piano_at ?x ?p) (lid_open ?x))
    :effect (not (lid_open ?x)))
  (:action mend_string
    :parameters (?t - tuner ?x - piano ?p - place)
    :precondition (and (tuner_at ?t ?p) (piano_at ?x ?p) (lid_open ?x) (string_broken ?x))
    :effect (not (string_broken ?x)))
  (:action tune
    :parameters (?t - tuner ?x - piano ?k - tool ?p - place)
    :precondition (and (tuner_at ?t ?p) (piano_at ?x ?p) (tool_with ?k ?t) (tunes ?k) (lid_open ?x) (not (string_broken ?x)))
    :effect (in_tune ?x))
  (:action dust
    :parameters (?t - tuner ?x - piano ?p - place)
    :precondition (and (tuner_at ?t ?p) (piano_at ?x ?p))
    :effect (not (dusty ?x))))
