; A robot with grippers carries balls from room to room.
(define (domain gripper)
  (:requirements :strips :typing)
  (:types room ball robot gripper)
  (:predicates (at-robby ?robot - robot ?room - room) (at ?ball - ball ?room - room) (free ?robot - robot ?gripper - gripper)
    (carry ?robot - robot ?ball - ball ?gripper - gripper))
  (:action move
    :parameters (?robot - robot ?from ?to - room)
    :precondition (at-robby ?robot ?from)
    :effect (and (at-robby ?robot ?to) (not (at-robby ?robot ?from))))
  (:action pick
    :parameters (?robot - robot ?ball - ball ?room - room ?gripper - gripper)
    :precondition (and (at ?ball ?room) (at-robby ?robot ?room) (free ?robot ?gripper))
    :effect (and (carry ?robot ?ball ?gripper) (not (at ?ball ?room)) (not (free ?robot ?gripper))))
  (:action drop
    :parameters (?robot - robot ?ball - ball ?room - room ?gripper - gripper)
    :precondition (and (carry ?robot ?ball ?gripper) (at-robby ?robot ?room))
    :effect (and (at ?ball ?room) (free ?robot ?gripper) (not (carry ?robot ?ball ?gripper)))))
