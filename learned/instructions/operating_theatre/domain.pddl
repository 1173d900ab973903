(define (domain surgery_suite)
  (:requirements :strips :typing)
  (:types
    room staff patient tool - object
    surgeon nurse - staff
    theatre ward store - room)
  (:predicates
    (staff_in ?s - staff ?r - room)
    (patient_in ?p - patient ?r - room)
    (tool_in ?t - tool ?r - room)
    (carries ?s - staff ?t - tool)
    (hands_free ?s - staff)
    (sterile ?t - tool)
    (used ?t - tool)
    (scrubbed ?s - staff)
    (not_scrubbed ?s - staff)
    (awake ?p - patient)
    (asleep ?p - patient)
    (operated ?p - patient)
    (stitched ?p - patient)
    (lamp_on ?t - theatre)
    (lamp_off ?t - theatre)
    (autoclave_in ?r - room)
    (adjoins ?a ?b - room))
  (:action walk
    :parameters (?s - staff ?a ?b - room)
    :precondition (and (staff_in ?s ?a) (adjoins ?a ?b))
    :effect (and (staff_in ?s ?b) (not (staff_in ?s ?a))))
  (:action wheel
    :parameters (?n - nurse ?p - patient ?a ?b - room)
    :precondition (and (staff_in ?n ?a) (patient_in ?p ?a) (adjoins ?a ?b) (hands_free ?n))
    :effect (and (staff_in ?n ?b) (patient_in ?p ?b) (not (staff_in ?n ?a)) (not (patient_in ?p ?a))))
  (:action pick_tool
    :parameters (?s - staff ?t - tool ?r - room)
    :precondition (and (staff_in ?s ?r) (tool_in ?t ?r) (hands_free ?s))
    :effect (and (carries ?s ?t) (not (hands_free ?s)) (not (tool_in ?t ?r))))
  (:action lay_tool
    :parameters (?s - staff ?t - tool ?r - room)
    :precondition (and (staff_in ?s ?r) (carries ?s ?t))
    :effect (and (tool_in ?t ?r) (hands_free ?s) (not (carries ?s ?t))))
  (:action sterilise
    :parameters (?n - nurse ?t - tool ?r - room)
    :precondition (and (staff_in ?n ?r) (tool_in ?t ?r) (autoclave_in ?r) (used ?t))
    :effect (and (sterile ?t) (not (used ?t))))
  (:action scrub_up
    :parameters (?s - staff ?r - ward)
    :precondition (and (staff_in ?s ?r) (not_scrubbed ?s))
    :effect (and (scrubbed ?s) (not (not_scrubbed ?s))))
  (:action anaesthetise
    :parameters (?n - nurse ?p - patient ?r - room)
    :precondition (and (staff_in ?n ?r) (patient_in ?p ?r) (awake ?p))
    :effect (and (asleep ?p) (not (awake ?p))))
  (:action rouse
    :parameters (?n - nurse ?p - patient ?r - ward)
    :precondition (and (staff_in ?n ?r) (patient_in ?p ?r) (asleep ?p))
    :effect (and (awake ?p) (not (asleep ?p))))
  (:action switch_lamp_on
    :parameters (?s - staff ?t - theatre)
    :precondition (and (staff_in ?s ?t) (lamp_off ?t))
    :effect (and (lamp_on ?t) (not (lamp_off ?t))))
  (:action switch_lamp_off
    :parameters (?s - staff ?t - theatre)
    :precondition (and (staff_in ?s ?t) (lamp_on ?t))
    :effect (and (lamp_off ?t) (not (lamp_on ?t))))
  (:action operate
    :parameters (?s - surgeon ?p - patient ?t - tool ?r - theatre)
    :precondition (and (staff_in ?s ?r) (patient_in ?p ?r) (scrubbed ?s) (carries ?s ?t) (sterile ?t) (asleep ?p) (lamp_on ?r))
    :effect (and (operated ?p) (used ?t) (not (sterile ?t))))
  (:action stitch
    :parameters (?s - surgeon ?p - patient ?r - theatre)
    :precondition (and (staff_in ?s ?r) (patient_in ?p ?r) (operated ?p))
    :effect (stitched ?p)))
