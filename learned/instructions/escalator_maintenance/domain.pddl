(define (domain escalator-maint)
  (:requirements :strips :typing)
  (:types
    escalator level worker gear - object
    fitter inspector - worker
    barrier part - gear
    step_plate handrail chain - part)
  (:constants store_room - level)
  (:predicates
    (links ?e - escalator ?lo ?hi - level)
    (on_lvl ?w - worker ?l - level)
    (gear_on ?g - gear ?l - level)
    (carr ?w - worker ?g - gear)
    (unladen ?w - worker)
    (running ?e - escalator) (halted ?e - escalator)
    (up_dir ?e - escalator) (down_dir ?e - escalator)
    (fenced ?e - escalator ?b - barrier) (unfenced ?e - escalator)
    (worn ?p - part ?e - escalator)
    (mounted ?p - part ?e - escalator)
    (spare_part ?p - part)
    (greased ?e - escalator)
    (certified ?e - escalator)
    (stairs ?a ?b - level))
  (:action take-stairs
    :parameters (?w - worker ?a ?b - level)
    :precondition (and (on_lvl ?w ?a) (stairs ?a ?b))
    :effect (and (on_lvl ?w ?b) (not (on_lvl ?w ?a))))
  (:action ride-up
    :parameters (?w - worker ?e - escalator ?lo ?hi - level)
    :precondition (and (on_lvl ?w ?lo) (links ?e ?lo ?hi) (running ?e) (up_dir ?e) (unfenced ?e))
    :effect (and (on_lvl ?w ?hi) (not (on_lvl ?w ?lo))))
  (:action ride-down
    :parameters (?w - worker ?e - escalator ?lo ?hi - level)
    :precondition (and (on_lvl ?w ?hi) (links ?e ?lo ?hi) (running ?e) (down_dir ?e) (unfenced ?e))
    :effect (and (on_lvl ?w ?lo) (not (on_lvl ?w ?hi))))
  (:action pick-gear
    :parameters (?w - worker ?g - gear ?l - level)
    :precondition (and (on_lvl ?w ?l) (gear_on ?g ?l) (unladen ?w))
    :effect (and (carr ?w ?g) (not (gear_on ?g ?l)) (not (unladen ?w))))
  (:action lay-gear
    :parameters (?w - worker ?g - gear ?l - level)
    :precondition (and (on_lvl ?w ?l) (carr ?w ?g))
    :effect (and (gear_on ?g ?l) (unladen ?w) (not (carr ?w ?g))))
  (:action stop-esc
    :parameters (?w - worker ?e - escalator ?lo ?hi - level)
    :precondition (and (on_lvl ?w ?lo) (links ?e ?lo ?hi) (running ?e))
    :effect (and (halted ?e) (not (running ?e))))
  (:action start-esc
    :parameters (?w - worker ?e - escalator ?lo ?hi - level)
    :precondition (and (on_lvl ?w ?lo) (links ?e ?lo ?hi) (halted ?e) (unfenced ?e))
    :effect (and (running ?e) (not (halted ?e))))
  (:action set-up
    :parameters (?e - escalator)
    :precondition (and (halted ?e) (down_dir ?e))
    :effect (and (up_dir ?e) (not (down_dir ?e))))
  (:action set-down
    :parameters (?e - escalator)
    :precondition (and (halted ?e) (up_dir ?e))
    :effect (and (down_dir ?e) (not (up_dir ?e))))
  (:action fence-off
    :parameters (?w - worker ?b - barrier ?e - escalator ?lo ?hi - level)
    :precondition (and (on_lvl ?w ?lo) (links ?e ?lo ?hi) (carr ?w ?b) (unfenced ?e) (halted ?e))
    :effect (and (fenced ?e ?b) (unladen ?w) (not (carr ?w ?b)) (not (unfenced ?e))))
  (:action unfence
    :parameters (?w - worker ?b - barrier ?e - escalator ?lo ?hi - level)
    :precondition (and (on_lvl ?w ?lo) (links ?e ?lo ?hi) (fenced ?e ?b) (unladen ?w))
    :effect (and (unfenced ?e) (carr ?w ?b) (not (fenced ?e ?b)) (not (unladen ?w))))
  (:action dismount
    :parameters (?f - fitter ?p - part ?e - escalator ?lo ?hi - level)
    :precondition (and (on_lvl ?f ?lo) (links ?e ?lo ?hi) (mounted ?p ?e) (halted ?e) (unladen ?f))
    :effect (and (carr ?f ?p) (not (mounted ?p ?e)) (not (unladen ?f))))
  (:action mount
    :parameters (?f - fitter ?p - part ?e - escalator ?lo ?hi - level)
    :precondition (and (on_lvl ?f ?lo) (links ?e ?lo ?hi) (carr ?f ?p) (halted ?e))
    :effect (and (mounted ?p ?e) (unladen ?f) (not (carr ?f ?p))))
  (:action grease
    :parameters (?f - fitter ?e - escalator ?lo ?hi - level)
    :precondition (and (on_lvl ?f ?lo) (links ?e ?lo ?hi) (halted ?e))
    :effect (greased ?e))
  (:action certify
    :parameters (?i - inspector ?e - escalator ?lo ?hi - level)
    :precondition (and (on_lvl ?i ?lo) (links ?e ?lo ?hi) (greased ?e) (running ?e))
    :effect (certified ?e)))
