(define (domain harp-repair)
  (:requirements :strips :typing)
  (:types luthier harp string room tool - object
          gut-string wire-string - string)
  (:predicates
    (harp-in ?h - harp ?r - room)
    (luthier-in ?l - luthier ?r - room)
    (carries ?l - luthier ?x - tool)
    (hung-up ?x - tool ?r - room)
    (spare-string ?s - string)
    (strung ?s - string ?h - harp)
    (tuned ?h - harp)
    (cracked ?h - harp)
    (polished-by ?h - harp ?l - luthier ?x - tool)
    (glues ?x - tool))
  (:action go
    :parameters (?l - luthier ?r - room ?q - room)
    :precondition (luthier-in ?l ?r)
    :effect (and (luthier-in ?l ?q) (not (luthier-in ?l ?r))))
  (:action trundle
    :parameters (?l - luthier ?h - harp ?r - room ?q - room)
    :precondition (and (luthier-in ?l ?r) (harp-in ?h ?r))
    :effect (and (luthier-in ?l ?q) (harp-in ?h ?q) (not (luthier-in ?l ?r)) (not (harp-in ?h ?r)) (not (tuned ?h))))
  (:action take-tool
    :parameters (?l - luthier ?x - tool ?r - room)
    :precondition (and (luthier-in ?l ?r) (hung-up ?x ?r))
    :effect (and (carries ?l ?x) (not (hung-up ?x ?r))))
  (:action return-tool
    :parameters (?l - luthier ?x - tool ?r - room)
    :precondition (and (luthier-in ?l ?r) (carries ?l ?x))
    :effect (and (hung-up ?x ?r) (not (carries ?l ?x))))
  (:action string-up
    :parameters (?l - luthier ?s - string ?h - harp ?r - room)
    :precondition (and (luthier-in ?l ?r) (harp-in ?h ?r) (spare-string ?s))
    :effect (and (strung ?s ?h) (not (spare-string ?s)) (not (tuned ?h))))
  (:action unstring
    :parameters (?l - luthier ?s - string ?h - harp ?r - room)
    :precondition (and (luthier-in ?l ?r) (harp-in ?h ?r) (strung ?s ?h))
    :effect (and (spare-string ?s) (not (strung ?s ?h)) (not (tuned ?h))))
  (:action tune
    :parameters (?l - luthier ?h - harp ?r - room)
    :precondition (and (luthier-in ?l ?r) (harp-in ?h ?r))
    :effect (tuned ?h))
  (:action mend-crack
    :parameters (?l - luthier ?h - harp ?x - tool ?r - room)
    :precondition (and (luthier-in ?l ?r) (harp-in ?h ?r) (carries ?l ?x) (glues ?x) (cracked ?h))
    :effect (not (cracked ?h)))
  (:action polish
    :parameters (?l - luthier ?h - harp ?x - tool ?r - room)
    :precondition (and (luthier-in ?l ?r) (harp-in ?h ?r) (carries ?l ?x))
    :effect (polished-by ?h ?l ?x)))
