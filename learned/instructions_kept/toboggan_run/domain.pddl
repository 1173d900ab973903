(define (domain toboggan-run)
  (:requirements :strips :typing)
  (:types rdr sled trk stop seat - object)
  (:constants front rear - seat)
  (:predicates
    (r-at ?r - rdr ?p - stop)
    (s-at ?s - sled ?p - stop)
    (sits ?r - rdr ?s - sled ?x - seat)
    (vac ?s - sled ?x - seat)
    (waxed ?s - sled)
    (iced ?t - trk)
    (helm ?r - rdr)
    (run ?t - trk ?top ?bot - stop)
    (rode ?r - rdr ?t - trk))
  (:action climb
    :parameters (?r - rdr ?t - trk ?top ?bot - stop)
    :precondition (and (r-at ?r ?bot) (run ?t ?top ?bot))
    :effect (and (r-at ?r ?top) (not (r-at ?r ?bot))))
  (:action drag
    :parameters (?r - rdr ?s - sled ?t - trk ?top ?bot - stop)
    :precondition (and (r-at ?r ?bot) (s-at ?s ?bot) (run ?t ?top ?bot) (vac ?s front) (vac ?s rear))
    :effect (and (r-at ?r ?top) (s-at ?s ?top) (not (r-at ?r ?bot)) (not (s-at ?s ?bot))))
  (:action mount
    :parameters (?r - rdr ?s - sled ?x - seat ?p - stop)
    :precondition (and (r-at ?r ?p) (s-at ?s ?p) (vac ?s ?x))
    :effect (and (sits ?r ?s ?x) (not (r-at ?r ?p)) (not (vac ?s ?x))))
  (:action dismount
    :parameters (?r - rdr ?s - sled ?x - seat ?p - stop)
    :precondition (and (sits ?r ?s ?x) (s-at ?s ?p))
    :effect (and (r-at ?r ?p) (vac ?s ?x) (not (sits ?r ?s ?x))))
  (:action slide
    :parameters (?r - rdr ?s - sled ?t - trk ?top ?bot - stop)
    :precondition (and (sits ?r ?s front) (vac ?s rear) (s-at ?s ?top) (run ?t ?top ?bot)
                       (iced ?t) (waxed ?s) (helm ?r))
    :effect (and (s-at ?s ?bot) (rode ?r ?t) (not (s-at ?s ?top)) (not (waxed ?s))))
  (:action slide-pair
    :parameters (?r1 ?r2 - rdr ?s - sled ?t - trk ?top ?bot - stop)
    :precondition (and (sits ?r1 ?s front) (sits ?r2 ?s rear) (s-at ?s ?top) (run ?t ?top ?bot)
                       (iced ?t) (waxed ?s) (helm ?r1) (helm ?r2))
    :effect (and (s-at ?s ?bot) (rode ?r1 ?t) (rode ?r2 ?t) (not (s-at ?s ?top)) (not (waxed ?s))))
  (:action wax
    :parameters (?s - sled)
    :precondition (and)
    :effect (waxed ?s))
  (:action ice
    :parameters (?t - trk)
    :precondition (and)
    :effect (iced ?t))
  (:action don
    :parameters (?r - rdr)
    :precondition (and)
    :effect (helm ?r)))
