(define (domain karaokeNight)
  (:requirements :strips :typing)
  (:types guest mic song room drink - object)
  (:predicates
    (inRoom ?g - guest ?r - room)
    (door ?r ?s - room)
    (micIn ?m - mic ?r - room)
    (holdsMic ?g - guest ?m - mic)
    (handsFree ?g - guest)
    (charged ?m - mic)
    (cued ?s - song ?r - room)
    (idle ?r - room)
    (sung ?g - guest ?s - song)
    (served ?g - guest ?d - drink))
  (:action stroll
    :parameters (?g - guest ?r ?s - room)
    :precondition (and (inRoom ?g ?r) (door ?r ?s))
    :effect (and (inRoom ?g ?s) (not (inRoom ?g ?r))))
  (:action takeMic
    :parameters (?g - guest ?m - mic ?r - room)
    :precondition (and (inRoom ?g ?r) (micIn ?m ?r) (handsFree ?g))
    :effect (and (holdsMic ?g ?m) (not (micIn ?m ?r)) (not (handsFree ?g))))
  (:action putMicDown
    :parameters (?g - guest ?m - mic ?r - room)
    :precondition (and (inRoom ?g ?r) (holdsMic ?g ?m))
    :effect (and (micIn ?m ?r) (handsFree ?g) (not (holdsMic ?g ?m))))
  (:action passMic
    :parameters (?g ?h - guest ?m - mic ?r - room)
    :precondition (and (inRoom ?g ?r) (inRoom ?h ?r) (holdsMic ?g ?m) (handsFree ?h))
    :effect (and (holdsMic ?h ?m) (handsFree ?g) (not (holdsMic ?g ?m)) (not (handsFree ?h))))
  (:action chargeMic
    :parameters (?m - mic ?r - room)
    :precondition (micIn ?m ?r)
    :effect (charged ?m))
  (:action cueSong
    :parameters (?s - song ?r - room)
    :precondition (idle ?r)
    :effect (and (cued ?s ?r) (not (idle ?r))))
  (:action stopSong
    :parameters (?s - song ?r - room)
    :precondition (cued ?s ?r)
    :effect (and (idle ?r) (not (cued ?s ?r))))
  (:action singSong
    :parameters (?g - guest ?m - mic ?s - song ?r - room)
    :precondition (and (inRoom ?g ?r) (holdsMic ?g ?m) (charged ?m) (cued ?s ?r))
    :effect (sung ?g ?s))
  (:action serve
    :parameters (?g - guest ?d - drink ?r - room)
    :precondition (and (inRoom ?g ?r) (handsFree ?g))
    :effect (served ?g ?d)))
