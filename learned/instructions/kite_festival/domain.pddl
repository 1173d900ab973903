;; kites over the beach, untyped classic style
(define (domain kite-festival)
  (:requirements :strips)
  (:predicates
    (kite ?x) (flyer ?x) (field ?x) (spool ?x) (tail ?x)
    (big ?k) (beginner ?f) (windy ?p) (repair-tent ?p)
    (flyer-on ?f ?p)
    (kite-on ?k ?p)
    (grips ?f ?s)
    (hands-free ?f)
    (spool-on ?s ?p)
    (line-tied ?s ?k)
    (untied ?k)
    (spool-loose ?s)
    (aloft ?k)
    (grounded ?k)
    (tail-on ?t ?k)
    (tail-spare ?t)
    (ripped ?k)
    (judged ?k))
  (:action run-over
    :parameters (?f ?p ?q)
    :precondition (and (flyer ?f) (field ?p) (field ?q) (flyer-on ?f ?p) (hands-free ?f))
    :effect (and (flyer-on ?f ?q) (not (flyer-on ?f ?p))))
  (:action carry-kite
    :parameters (?f ?k ?p ?q)
    :precondition (and (flyer ?f) (kite ?k) (field ?p) (field ?q) (flyer-on ?f ?p) (hands-free ?f) (kite-on ?k ?p) (grounded ?k) (untied ?k))
    :effect (and (flyer-on ?f ?q) (kite-on ?k ?q) (not (flyer-on ?f ?p)) (not (kite-on ?k ?p))))
  (:action carry-spool
    :parameters (?f ?s ?p ?q)
    :precondition (and (flyer ?f) (spool ?s) (field ?p) (field ?q) (flyer-on ?f ?p) (grips ?f ?s) (spool-loose ?s))
    :effect (and (flyer-on ?f ?q) (not (flyer-on ?f ?p))))
  (:action grip
    :parameters (?f ?s ?p)
    :precondition (and (flyer ?f) (spool ?s) (field ?p) (flyer-on ?f ?p) (spool-on ?s ?p) (hands-free ?f))
    :effect (and (grips ?f ?s) (not (spool-on ?s ?p)) (not (hands-free ?f))))
  (:action drop
    :parameters (?f ?s ?p)
    :precondition (and (flyer ?f) (spool ?s) (field ?p) (flyer-on ?f ?p) (grips ?f ?s))
    :effect (and (spool-on ?s ?p) (hands-free ?f) (not (grips ?f ?s))))
  (:action tie
    :parameters (?f ?s ?k ?p)
    :precondition (and (flyer ?f) (spool ?s) (kite ?k) (field ?p) (flyer-on ?f ?p) (kite-on ?k ?p) (grips ?f ?s) (spool-loose ?s) (untied ?k))
    :effect (and (line-tied ?s ?k) (not (spool-loose ?s)) (not (untied ?k))))
  (:action untie
    :parameters (?f ?s ?k ?p)
    :precondition (and (flyer ?f) (spool ?s) (kite ?k) (field ?p) (flyer-on ?f ?p) (kite-on ?k ?p) (grips ?f ?s) (line-tied ?s ?k) (grounded ?k))
    :effect (and (spool-loose ?s) (untied ?k) (not (line-tied ?s ?k))))
  (:action launch
    :parameters (?f ?s ?k ?p)
    :precondition (and (flyer ?f) (spool ?s) (kite ?k) (windy ?p) (flyer-on ?f ?p) (kite-on ?k ?p) (grips ?f ?s) (line-tied ?s ?k) (grounded ?k))
    :effect (and (aloft ?k) (not (grounded ?k))))
  (:action reel-in
    :parameters (?f ?s ?k)
    :precondition (and (flyer ?f) (spool ?s) (kite ?k) (grips ?f ?s) (line-tied ?s ?k) (aloft ?k))
    :effect (and (grounded ?k) (not (aloft ?k))))
  (:action pin-tail
    :parameters (?f ?t ?k ?p)
    :precondition (and (flyer ?f) (tail ?t) (kite ?k) (flyer-on ?f ?p) (kite-on ?k ?p) (grounded ?k) (tail-spare ?t))
    :effect (and (tail-on ?t ?k) (not (tail-spare ?t))))
  (:action patch
    :parameters (?f ?k ?p)
    :precondition (and (flyer ?f) (kite ?k) (repair-tent ?p) (flyer-on ?f ?p) (kite-on ?k ?p) (ripped ?k))
    :effect (not (ripped ?k)))
  (:action judge
    :parameters (?k)
    :precondition (and (kite ?k) (aloft ?k))
    :effect (judged ?k)))
