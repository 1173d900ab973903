(define (domain pictureHouse)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    room person reel genre - object
    auditorium - room
    worker guest - person)
  (:predicates
    (inRoom ?p - person ?r - room)
    (reelIn ?x - reel ?r - room)
    (carries ?w - worker ?x - reel)
    (threaded ?h - auditorium ?x - reel)
    (projectorFree ?h - auditorium)
    (screened ?x - reel ?h - auditorium)
    (littered ?r - room)
    (hasTicket ?g - guest ?x - reel)
    (genreOf ?x - reel ?k - genre))
  (:action walk
    :parameters (?p - person ?a ?b - room)
    :precondition (inRoom ?p ?a)
    :effect (and (not (inRoom ?p ?a)) (inRoom ?p ?b)))
  (:action takeReel
    :parameters (?w - worker ?x - reel ?r - room)
    :precondition (and (inRoom ?w ?r) (reelIn ?x ?r))
    :effect (and (carries ?w ?x) (not (reelIn ?x ?r))))
  (:action dropReel
    :parameters (?w - worker ?x - reel ?r - room)
    :precondition (and (inRoom ?w ?r) (carries ?w ?x))
    :effect (and (reelIn ?x ?r) (not (carries ?w ?x))))
  (:action threadReel
    :parameters (?w - worker ?x - reel ?h - auditorium)
    :precondition (and (inRoom ?w ?h) (carries ?w ?x) (projectorFree ?h))
    :effect (and (threaded ?h ?x) (not (carries ?w ?x)) (not (projectorFree ?h))))
  (:action unthreadReel
    :parameters (?w - worker ?x - reel ?h - auditorium)
    :precondition (and (inRoom ?w ?h) (threaded ?h ?x))
    :effect (and (carries ?w ?x) (projectorFree ?h) (not (threaded ?h ?x))))
  (:action screenFilm
    :parameters (?w - worker ?x - reel ?h - auditorium)
    :precondition (and (inRoom ?w ?h) (threaded ?h ?x))
    :effect (and (screened ?x ?h) (littered ?h)))
  (:action sweep
    :parameters (?w - worker ?r - room)
    :precondition (and (inRoom ?w ?r) (littered ?r))
    :effect (not (littered ?r)))
  (:action sellTicket
    :parameters (?w - worker ?g - guest ?x - reel ?r - room)
    :precondition (and (inRoom ?w ?r) (inRoom ?g ?r))
    :effect (hasTicket ?g ?x)))
