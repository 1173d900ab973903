(define (domain sewing-workshop)
  (:requirements :strips :typing :negative-preconditions)
  (:types seamstress station piece thread colour - object
          sewing_m overlocker iron_board cut_table - station
          fabric - piece)
  (:predicates
    (sits_by ?s - seamstress ?t - station)
    (seat_taken ?t - station)
    (lies_on ?p - piece ?t - station)
    (in_hand ?p - piece ?s - seamstress)
    (hands_full ?s - seamstress)
    (threaded ?m - station ?y - thread)
    (has_thread ?m - station)
    (spool_colour ?y - thread ?c - colour)
    (cloth_colour ?p - piece ?c - colour)
    (is_cut ?p - piece)
    (is_ironed ?p - piece)
    (is_hemmed ?p - piece)
    (edge_neat ?p - piece)
    (sewn ?p ?q - piece)
    (stitches ?m - station)
    (pinned ?p ?q - piece))
  (:action move_seat
    :parameters (?s - seamstress ?a ?b - station)
    :precondition (and (sits_by ?s ?a) (not (seat_taken ?b)))
    :effect (and (sits_by ?s ?b) (seat_taken ?b) (not (sits_by ?s ?a)) (not (seat_taken ?a))))
  (:action lift
    :parameters (?s - seamstress ?p - piece ?t - station)
    :precondition (and (sits_by ?s ?t) (lies_on ?p ?t) (not (hands_full ?s)))
    :effect (and (in_hand ?p ?s) (hands_full ?s) (not (lies_on ?p ?t))))
  (:action lay
    :parameters (?s - seamstress ?p - piece ?t - station)
    :precondition (and (sits_by ?s ?t) (in_hand ?p ?s))
    :effect (and (lies_on ?p ?t) (not (in_hand ?p ?s)) (not (hands_full ?s))))
  (:action thread_up
    :parameters (?s - seamstress ?m - station ?y - thread)
    :precondition (and (sits_by ?s ?m) (stitches ?m) (not (has_thread ?m)))
    :effect (and (threaded ?m ?y) (has_thread ?m)))
  (:action pull_thread
    :parameters (?s - seamstress ?m - station ?y - thread)
    :precondition (and (sits_by ?s ?m) (threaded ?m ?y))
    :effect (and (not (threaded ?m ?y)) (not (has_thread ?m))))
  (:action cut_out
    :parameters (?s - seamstress ?p - piece ?t - cut_table)
    :precondition (and (sits_by ?s ?t) (lies_on ?p ?t))
    :effect (is_cut ?p))
  (:action iron
    :parameters (?s - seamstress ?p - piece ?t - iron_board)
    :precondition (and (sits_by ?s ?t) (lies_on ?p ?t))
    :effect (is_ironed ?p))
  (:action hem
    :parameters (?s - seamstress ?p - piece ?m - sewing_m)
    :precondition (and (sits_by ?s ?m) (lies_on ?p ?m) (has_thread ?m) (is_cut ?p))
    :effect (is_hemmed ?p))
  (:action serge
    :parameters (?s - seamstress ?p - piece ?m - overlocker)
    :precondition (and (sits_by ?s ?m) (lies_on ?p ?m) (has_thread ?m) (is_cut ?p))
    :effect (edge_neat ?p))
  (:action pin
    :parameters (?s - seamstress ?p ?q - piece ?t - cut_table)
    :precondition (and (sits_by ?s ?t) (lies_on ?p ?t) (lies_on ?q ?t) (not (= ?p ?q)))
    :effect (pinned ?p ?q))
  (:action join
    :parameters (?s - seamstress ?p ?q - piece ?m - sewing_m)
    :precondition (and (sits_by ?s ?m) (lies_on ?p ?m) (lies_on ?q ?m) (pinned ?p ?q) (has_thread ?m) (is_cut ?p) (is_cut ?q))
    :effect (and (sewn ?p ?q) (not (pinned ?p ?q)))))
