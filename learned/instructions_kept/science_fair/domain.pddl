(define (domain science_fair)
  (:requirements :strips :typing :negative-preconditions)
  (:types hall_spot movable - object
          table room - hall_spot
          pupil exhibit - movable
          judge ribbon - object)
  (:predicates
    (is_at ?m - movable ?s - hall_spot)
    (belongs_to ?e - exhibit ?p - pupil)
    (is_electric ?e - exhibit)
    (has_socket ?t - table)
    (plugged_in ?e - exhibit)
    (poster_up ?t - table)
    (knows_topic ?j - judge ?e - exhibit)
    (marked_by ?e - exhibit ?j - judge)
    (pinned_on ?r - ribbon ?e - exhibit)
    (in_box ?r - ribbon))
  (:action walk
    :parameters (?p - pupil ?a ?b - hall_spot)
    :precondition (is_at ?p ?a)
    :effect (and (not (is_at ?p ?a)) (is_at ?p ?b)))
  (:action carry_over
    :parameters (?p - pupil ?e - exhibit ?a ?b - hall_spot)
    :precondition (and (is_at ?p ?a) (is_at ?e ?a) (not (plugged_in ?e)))
    :effect (and (not (is_at ?p ?a)) (not (is_at ?e ?a)) (is_at ?p ?b) (is_at ?e ?b)))
  (:action plug
    :parameters (?e - exhibit ?t - table)
    :precondition (and (is_at ?e ?t) (is_electric ?e) (has_socket ?t) (not (plugged_in ?e)))
    :effect (plugged_in ?e))
  (:action unplug
    :parameters (?e - exhibit)
    :precondition (plugged_in ?e)
    :effect (not (plugged_in ?e)))
  (:action hang_poster
    :parameters (?p - pupil ?t - table)
    :precondition (and (is_at ?p ?t) (not (poster_up ?t)))
    :effect (poster_up ?t))
  (:action take_down_poster
    :parameters (?p - pupil ?t - table)
    :precondition (and (is_at ?p ?t) (poster_up ?t))
    :effect (not (poster_up ?t)))
  (:action mark
    :parameters (?j - judge ?e - exhibit ?p - pupil ?t - table)
    :precondition (and (knows_topic ?j ?e) (belongs_to ?e ?p) (is_at ?e ?t) (is_at ?p ?t))
    :effect (marked_by ?e ?j))
  (:action pin_ribbon
    :parameters (?r - ribbon ?e - exhibit ?j - judge)
    :precondition (and (in_box ?r) (marked_by ?e ?j))
    :effect (and (pinned_on ?r ?e) (not (in_box ?r))))
  (:action unpin_ribbon
    :parameters (?r - ribbon ?e - exhibit)
    :precondition (pinned_on ?r ?e)
    :effect (and (in_box ?r) (not (pinned_on ?r ?e)))))
