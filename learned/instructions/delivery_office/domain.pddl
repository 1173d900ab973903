(define (domain office_runner)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types room floor lift item person - object
          office meeting_room kitchenette - room
          mug letter - item)
  (:predicates
    (robot_at ?r - room)
    (robot_inside ?l - lift)
    (room_on ?r - room ?f - floor)
    (lift_stands ?l - lift ?f - floor)
    (lies_in ?r - room ?i - item)
    (tray_has ?i - item)
    (full ?m - mug)
    (works_in ?p - person ?r - room)
    (belongs_to ?i - item ?p - person))
  (:functions (total-cost) - number)
  (:action walk
    :parameters (?a ?b - room ?f - floor)
    :precondition (and (robot_at ?a) (room_on ?a ?f) (room_on ?b ?f))
    :effect (and (not (robot_at ?a)) (robot_at ?b) (increase (total-cost) 2)))
  (:action call_lift
    :parameters (?l - lift ?r - room ?from ?to - floor)
    :precondition (and (robot_at ?r) (room_on ?r ?to) (lift_stands ?l ?from))
    :effect (and (not (lift_stands ?l ?from)) (lift_stands ?l ?to) (increase (total-cost) 3)))
  (:action enter_lift
    :parameters (?l - lift ?r - room ?f - floor)
    :precondition (and (robot_at ?r) (room_on ?r ?f) (lift_stands ?l ?f))
    :effect (and (not (robot_at ?r)) (robot_inside ?l) (increase (total-cost) 1)))
  (:action leave_lift
    :parameters (?l - lift ?r - room ?f - floor)
    :precondition (and (robot_inside ?l) (lift_stands ?l ?f) (room_on ?r ?f))
    :effect (and (not (robot_inside ?l)) (robot_at ?r) (increase (total-cost) 1)))
  (:action ride
    :parameters (?l - lift ?from ?to - floor)
    :precondition (and (robot_inside ?l) (lift_stands ?l ?from))
    :effect (and (not (lift_stands ?l ?from)) (lift_stands ?l ?to) (increase (total-cost) 4)))
  (:action collect
    :parameters (?i - item ?r - room)
    :precondition (and (robot_at ?r) (lies_in ?r ?i))
    :effect (and (tray_has ?i) (not (lies_in ?r ?i)) (increase (total-cost) 1)))
  (:action leave_item
    :parameters (?i - item ?r - room)
    :precondition (and (robot_at ?r) (tray_has ?i))
    :effect (and (lies_in ?r ?i) (not (tray_has ?i)) (increase (total-cost) 1)))
  (:action brew
    :parameters (?m - mug ?k - kitchenette)
    :precondition (and (robot_at ?k) (tray_has ?m) (not (full ?m)))
    :effect (and (full ?m) (increase (total-cost) 2))))
