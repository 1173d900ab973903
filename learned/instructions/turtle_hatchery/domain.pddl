(define (domain turtleHatchery)
  (:requirements :strips :typing :negative-preconditions)
  (:types ranger turtle nest place - object
          tank beach - place)
  (:predicates
    (rangerAt ?r - ranger ?p - place)
    (turtleAt ?t - turtle ?p - place)
    (inSea ?t - turtle)
    (carriesTurtle ?r - ranger ?t - turtle)
    (nestAt ?n - nest ?b - beach)
    (carriesNest ?r - ranger ?n - nest)
    (fenced ?n - nest)
    (tagged ?t - turtle)
    (fed ?t - turtle)
    (heated ?k - tank)
    (small ?t - turtle)
    (green ?t - turtle)
    (loggerhead ?t - turtle))
  (:action walk
    :parameters (?r - ranger ?p ?q - place)
    :precondition (rangerAt ?r ?p)
    :effect (and (rangerAt ?r ?q) (not (rangerAt ?r ?p))))
  (:action pickUp
    :parameters (?r - ranger ?t - turtle ?p - place)
    :precondition (and (rangerAt ?r ?p) (turtleAt ?t ?p))
    :effect (and (carriesTurtle ?r ?t) (not (turtleAt ?t ?p))))
  (:action setDown
    :parameters (?r - ranger ?t - turtle ?p - place)
    :precondition (and (rangerAt ?r ?p) (carriesTurtle ?r ?t))
    :effect (and (turtleAt ?t ?p) (not (carriesTurtle ?r ?t))))
  (:action release
    :parameters (?r - ranger ?t - turtle ?b - beach)
    :precondition (and (rangerAt ?r ?b) (carriesTurtle ?r ?t))
    :effect (and (inSea ?t) (not (carriesTurtle ?r ?t))))
  (:action catch
    :parameters (?r - ranger ?t - turtle ?b - beach)
    :precondition (and (rangerAt ?r ?b) (inSea ?t))
    :effect (and (carriesTurtle ?r ?t) (not (inSea ?t))))
  (:action tag
    :parameters (?r - ranger ?t - turtle)
    :precondition (carriesTurtle ?r ?t)
    :effect (tagged ?t))
  (:action feed
    :parameters (?r - ranger ?t - turtle ?k - tank)
    :precondition (and (rangerAt ?r ?k) (turtleAt ?t ?k))
    :effect (fed ?t))
  (:action digUp
    :parameters (?r - ranger ?n - nest ?b - beach)
    :precondition (and (rangerAt ?r ?b) (nestAt ?n ?b) (not (fenced ?n)))
    :effect (and (carriesNest ?r ?n) (not (nestAt ?n ?b))))
  (:action bury
    :parameters (?r - ranger ?n - nest ?b - beach)
    :precondition (and (rangerAt ?r ?b) (carriesNest ?r ?n))
    :effect (and (nestAt ?n ?b) (not (carriesNest ?r ?n))))
  (:action putFence
    :parameters (?r - ranger ?n - nest ?b - beach)
    :precondition (and (rangerAt ?r ?b) (nestAt ?n ?b) (not (fenced ?n)))
    :effect (fenced ?n))
  (:action removeFence
    :parameters (?r - ranger ?n - nest ?b - beach)
    :precondition (and (rangerAt ?r ?b) (nestAt ?n ?b) (fenced ?n))
    :effect (not (fenced ?n)))
  (:action heaterOn
    :parameters (?r - ranger ?k - tank)
    :precondition (and (rangerAt ?r ?k) (not (heated ?k)))
    :effect (heated ?k))
  (:action heaterOff
    :parameters (?r - ranger ?k - tank)
    :precondition (and (rangerAt ?r ?k) (heated ?k))
    :effect (not (heated ?k))))
