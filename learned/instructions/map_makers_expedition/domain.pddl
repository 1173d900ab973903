(define (domain map-makers)
  (:requirements :strips :typing :negative-preconditions)
  (:types mapper mule site gear - object
          instrument sheet - gear)
  (:predicates
    (PersonAt ?c - mapper ?s - site)
    (MuleAt ?m - mule ?s - site)
    (Path ?a ?b - site)
    (Steep ?s - site)
    (High ?s - site)
    (LiesAt ?g - gear ?s - site)
    (CarriedBy ?g - gear ?c - mapper)
    (PackedOn ?g - gear ?m - mule)
    (Measured ?s - site)
    (Drawn ?s - site ?t - sheet)
    (Inked ?t - sheet)
    (CairnOn ?s - site))
  (:action Hike
    :parameters (?c - mapper ?a ?b - site)
    :precondition (and (PersonAt ?c ?a) (Path ?a ?b))
    :effect (and (PersonAt ?c ?b) (not (PersonAt ?c ?a))))
  (:action LeadMule
    :parameters (?c - mapper ?m - mule ?a ?b - site)
    :precondition (and (PersonAt ?c ?a) (MuleAt ?m ?a) (Path ?a ?b) (not (Steep ?b)))
    :effect (and (PersonAt ?c ?b) (MuleAt ?m ?b) (not (PersonAt ?c ?a)) (not (MuleAt ?m ?a))))
  (:action Take
    :parameters (?c - mapper ?g - gear ?s - site)
    :precondition (and (PersonAt ?c ?s) (LiesAt ?g ?s))
    :effect (and (CarriedBy ?g ?c) (not (LiesAt ?g ?s))))
  (:action Leave
    :parameters (?c - mapper ?g - gear ?s - site)
    :precondition (and (PersonAt ?c ?s) (CarriedBy ?g ?c))
    :effect (and (LiesAt ?g ?s) (not (CarriedBy ?g ?c))))
  (:action Pack
    :parameters (?c - mapper ?g - gear ?m - mule ?s - site)
    :precondition (and (PersonAt ?c ?s) (MuleAt ?m ?s) (CarriedBy ?g ?c))
    :effect (and (PackedOn ?g ?m) (not (CarriedBy ?g ?c))))
  (:action Unpack
    :parameters (?c - mapper ?g - gear ?m - mule ?s - site)
    :precondition (and (PersonAt ?c ?s) (MuleAt ?m ?s) (PackedOn ?g ?m))
    :effect (and (CarriedBy ?g ?c) (not (PackedOn ?g ?m))))
  (:action Measure
    :parameters (?c - mapper ?i - instrument ?s - site)
    :precondition (and (PersonAt ?c ?s) (CarriedBy ?i ?c))
    :effect (Measured ?s))
  (:action Draw
    :parameters (?c - mapper ?s - site ?t - sheet)
    :precondition (and (CarriedBy ?t ?c) (Measured ?s) (not (Inked ?t)))
    :effect (Drawn ?s ?t))
  (:action RubOut
    :parameters (?c - mapper ?s - site ?t - sheet)
    :precondition (and (CarriedBy ?t ?c) (Drawn ?s ?t) (not (Inked ?t)))
    :effect (not (Drawn ?s ?t)))
  (:action Ink
    :parameters (?c - mapper ?t - sheet)
    :precondition (CarriedBy ?t ?c)
    :effect (Inked ?t))
  (:action BuildCairn
    :parameters (?c - mapper ?s - site)
    :precondition (and (PersonAt ?c ?s) (not (CairnOn ?s)))
    :effect (CairnOn ?s))
  (:action PullDownCairn
    :parameters (?c - mapper ?s - site)
    :precondition (and (PersonAt ?c ?s) (CairnOn ?s))
    :effect (not (CairnOn ?s))))
