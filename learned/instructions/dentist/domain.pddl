(define (domain dental_practice)
  (:requirements :strips :typing)
  (:types patient chair staff tool tray tooth colour - object
          dentist hygienist - staff)
  (:predicates
    (in_waiting_room ?p - patient)
    (in_chair ?p - patient ?c - chair)
    (gone_home ?p - patient)
    (chair_empty ?c - chair)
    (chair_wiped ?c - chair)
    (works_at ?s - staff ?c - chair)
    (off_duty ?s - staff)
    (sterile ?t - tool)
    (tool_on ?t - tool ?y - tray)
    (in_autoclave ?t - tool)
    (tray_at ?y - tray ?c - chair)
    (belongs_to ?k - tooth ?p - patient)
    (decayed ?k - tooth)
    (filled ?k - tooth)
    (pulled ?k - tooth)
    (numb ?p - patient)
    (xrayed ?p - patient)
    (teeth_cleaned ?p - patient)
    (is_drill ?t - tool)
    (is_forceps ?t - tool)
    (nervous ?p - patient))
  (:action call_in
    :parameters (?p - patient ?c - chair)
    :precondition (and (in_waiting_room ?p) (chair_empty ?c) (chair_wiped ?c))
    :effect (and (in_chair ?p ?c) (not (in_waiting_room ?p)) (not (chair_empty ?c)) (not (chair_wiped ?c))))
  (:action send_out
    :parameters (?p - patient ?c - chair)
    :precondition (in_chair ?p ?c)
    :effect (and (in_waiting_room ?p) (chair_empty ?c) (not (in_chair ?p ?c))))
  (:action send_home
    :parameters (?p - patient)
    :precondition (in_waiting_room ?p)
    :effect (and (gone_home ?p) (not (in_waiting_room ?p))))
  (:action wipe_chair
    :parameters (?c - chair)
    :precondition (chair_empty ?c)
    :effect (chair_wiped ?c))
  (:action post
    :parameters (?s - staff ?c - chair)
    :precondition (off_duty ?s)
    :effect (and (works_at ?s ?c) (not (off_duty ?s))))
  (:action stand_down
    :parameters (?s - staff ?c - chair)
    :precondition (works_at ?s ?c)
    :effect (and (off_duty ?s) (not (works_at ?s ?c))))
  (:action sterilise
    :parameters (?t - tool)
    :precondition (in_autoclave ?t)
    :effect (sterile ?t))
  (:action lay_out
    :parameters (?t - tool ?y - tray)
    :precondition (in_autoclave ?t)
    :effect (and (tool_on ?t ?y) (not (in_autoclave ?t))))
  (:action put_in_autoclave
    :parameters (?t - tool ?y - tray)
    :precondition (tool_on ?t ?y)
    :effect (and (in_autoclave ?t) (not (tool_on ?t ?y))))
  (:action move_tray
    :parameters (?y - tray ?a ?b - chair)
    :precondition (tray_at ?y ?a)
    :effect (and (tray_at ?y ?b) (not (tray_at ?y ?a))))
  (:action inject
    :parameters (?p - patient ?c - chair ?d - dentist)
    :precondition (and (in_chair ?p ?c) (works_at ?d ?c))
    :effect (numb ?p))
  (:action take_xray
    :parameters (?p - patient ?c - chair)
    :precondition (in_chair ?p ?c)
    :effect (xrayed ?p))
  (:action clean_teeth
    :parameters (?p - patient ?c - chair ?h - hygienist)
    :precondition (and (in_chair ?p ?c) (works_at ?h ?c))
    :effect (teeth_cleaned ?p))
  (:action fill_tooth
    :parameters (?k - tooth ?p - patient ?c - chair ?d - dentist ?t - tool ?y - tray)
    :precondition (and (belongs_to ?k ?p) (decayed ?k) (in_chair ?p ?c) (works_at ?d ?c) (numb ?p) (tray_at ?y ?c) (tool_on ?t ?y) (is_drill ?t) (sterile ?t))
    :effect (and (filled ?k) (not (decayed ?k)) (not (sterile ?t))))
  (:action pull_tooth
    :parameters (?k - tooth ?p - patient ?c - chair ?d - dentist ?t - tool ?y - tray)
    :precondition (and (belongs_to ?k ?p) (in_chair ?p ?c) (works_at ?d ?c) (numb ?p) (tray_at ?y ?c) (tool_on ?t ?y) (is_forceps ?t) (sterile ?t))
    :effect (and (pulled ?k) (not (decayed ?k)) (not (sterile ?t)))))
