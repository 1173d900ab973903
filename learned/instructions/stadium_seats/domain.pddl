(define (domain stadium_seats)
  (:requirements :strips :typing)
  (:types fan usher seat stand colour - object)
  (:predicates
    (in_stand ?s - seat ?t - stand)
    (painted ?s - seat ?c - colour)
    (free ?s - seat)
    (sits ?f - fan ?s - seat)
    (queueing ?f - fan)
    (wiped ?s - seat)
    (folded ?s - seat)
    (posted ?u - usher ?t - stand)
    (lent ?u - usher ?c - colour ?f - fan))
  (:action unfold
    :parameters (?u - usher ?s - seat ?t - stand)
    :precondition (and (posted ?u ?t) (in_stand ?s ?t) (folded ?s))
    :effect (and (free ?s) (not (folded ?s))))
  (:action fold
    :parameters (?u - usher ?s - seat ?t - stand)
    :precondition (and (posted ?u ?t) (in_stand ?s ?t) (free ?s))
    :effect (and (folded ?s) (not (free ?s))))
  (:action wipe
    :parameters (?u - usher ?s - seat ?t - stand)
    :precondition (and (posted ?u ?t) (in_stand ?s ?t) (free ?s))
    :effect (wiped ?s))
  (:action paint
    :parameters (?u - usher ?s - seat ?t - stand ?c - colour ?d - colour)
    :precondition (and (posted ?u ?t) (in_stand ?s ?t) (free ?s) (painted ?s ?c))
    :effect (and (painted ?s ?d) (not (painted ?s ?c))))
  (:action show_to
    :parameters (?u - usher ?f - fan ?s - seat ?t - stand)
    :precondition (and (queueing ?f) (posted ?u ?t) (in_stand ?s ?t) (free ?s))
    :effect (and (sits ?f ?s) (not (queueing ?f)) (not (free ?s))))
  (:action get_up
    :parameters (?f - fan ?s - seat)
    :precondition (sits ?f ?s)
    :effect (and (queueing ?f) (free ?s) (not (sits ?f ?s)) (not (wiped ?s))))
  (:action send_usher
    :parameters (?u - usher ?t - stand ?v - stand)
    :precondition (posted ?u ?t)
    :effect (and (posted ?u ?v) (not (posted ?u ?t))))
  (:action lend_scarf
    :parameters (?u - usher ?f - fan ?c - colour ?s - seat ?t - stand)
    :precondition (and (posted ?u ?t) (in_stand ?s ?t) (sits ?f ?s))
    :effect (lent ?u ?c ?f)))
