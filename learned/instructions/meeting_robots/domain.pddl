; small robots that set up and clear up meeting rooms
(define (domain meeting_robots)
  (:requirements :strips :typing)
  (:types
    robot room item guest - object
    drink paper - item)
  (:predicates
    (r_at ?r - robot ?p - room)
    (i_at ?i - item ?p - room)
    (g_at ?g - guest ?p - room)
    (linked ?p ?q - room)
    (carries ?r - robot ?i - item)
    (tray_free ?r - robot)
    (handed ?r - robot ?i - item ?g - guest)
    (tidy ?p - room)
    (heated ?p - room)
    (full_batt ?r - robot)
    (dock ?p - room))
  (:action drive
    :parameters (?r - robot ?p ?q - room)
    :precondition (and (r_at ?r ?p) (linked ?p ?q))
    :effect (and (r_at ?r ?q) (not (r_at ?r ?p)) (not (full_batt ?r))))
  (:action lift
    :parameters (?r - robot ?i - item ?p - room)
    :precondition (and (r_at ?r ?p) (i_at ?i ?p) (tray_free ?r))
    :effect (and (carries ?r ?i) (not (i_at ?i ?p)) (not (tray_free ?r))))
  (:action set_down
    :parameters (?r - robot ?i - item ?p - room)
    :precondition (and (r_at ?r ?p) (carries ?r ?i))
    :effect (and (i_at ?i ?p) (tray_free ?r) (not (carries ?r ?i))))
  (:action hand_over
    :parameters (?r - robot ?i - item ?g - guest ?p - room)
    :precondition (and (r_at ?r ?p) (g_at ?g ?p) (carries ?r ?i))
    :effect (and (handed ?r ?i ?g) (tray_free ?r) (not (carries ?r ?i))))
  (:action usher
    :parameters (?r - robot ?g - guest ?p ?q - room)
    :precondition (and (r_at ?r ?p) (g_at ?g ?p) (linked ?p ?q))
    :effect (and (r_at ?r ?q) (g_at ?g ?q) (not (r_at ?r ?p)) (not (g_at ?g ?p)) (not (full_batt ?r))))
  (:action clean_up
    :parameters (?r - robot ?p - room)
    :precondition (and (r_at ?r ?p) (tray_free ?r))
    :effect (tidy ?p))
  (:action heat_up
    :parameters (?r - robot ?p - room)
    :precondition (r_at ?r ?p)
    :effect (heated ?p))
  (:action charge
    :parameters (?r - robot ?p - room)
    :precondition (and (r_at ?r ?p) (dock ?p))
    :effect (full_batt ?r)))
