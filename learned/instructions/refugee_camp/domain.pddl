(define (domain refugee-camp-supply)
  (:requirements :strips :typing)
  (:types loc movable family - object
          depot sector gate well - loc
          truck crate team - movable
          foodcrate medcrate tentcrate - crate)
  (:predicates
    (at ?m - movable ?l - loc)
    (road ?a ?b - loc)
    (aboard ?c - crate ?t - truck)
    (room-on ?t - truck)
    (inspected ?c - crate)
    (handed-out ?c - crate ?s - sector)
    (lives-in ?f - family ?s - sector)
    (unhoused ?f - family)
    (registered ?f - family)
    (fuelled ?t - truck)
    (chlorinated ?w - well)
    (perishable ?c - crate)
    (large-family ?f - family))
  (:action drive
    :parameters (?t - truck ?a ?b - loc)
    :precondition (and (at ?t ?a) (road ?a ?b) (fuelled ?t))
    :effect (and (at ?t ?b) (not (at ?t ?a))))
  (:action walk
    :parameters (?g - team ?a ?b - loc)
    :precondition (and (at ?g ?a) (road ?a ?b))
    :effect (and (at ?g ?b) (not (at ?g ?a))))
  (:action refuel
    :parameters (?t - truck ?d - depot)
    :precondition (at ?t ?d)
    :effect (fuelled ?t))
  (:action load
    :parameters (?c - crate ?t - truck ?l - loc)
    :precondition (and (at ?c ?l) (at ?t ?l) (room-on ?t))
    :effect (and (aboard ?c ?t) (not (at ?c ?l)) (not (room-on ?t))))
  (:action unload
    :parameters (?c - crate ?t - truck ?l - loc)
    :precondition (and (aboard ?c ?t) (at ?t ?l))
    :effect (and (at ?c ?l) (room-on ?t) (not (aboard ?c ?t))))
  (:action inspect
    :parameters (?c - crate ?g - team ?l - loc)
    :precondition (and (at ?c ?l) (at ?g ?l))
    :effect (inspected ?c))
  (:action hand-out
    :parameters (?c - crate ?g - team ?s - sector)
    :precondition (and (at ?c ?s) (at ?g ?s) (inspected ?c))
    :effect (and (handed-out ?c ?s) (not (at ?c ?s))))
  (:action register
    :parameters (?f - family ?g - team ?l - gate)
    :precondition (at ?g ?l)
    :effect (registered ?f))
  (:action house
    :parameters (?f - family ?s - sector ?g - team)
    :precondition (and (unhoused ?f) (registered ?f) (at ?g ?s))
    :effect (and (lives-in ?f ?s) (not (unhoused ?f))))
  (:action move-out
    :parameters (?f - family ?s - sector)
    :precondition (lives-in ?f ?s)
    :effect (and (unhoused ?f) (not (lives-in ?f ?s))))
  (:action treat-well
    :parameters (?w - well ?g - team)
    :precondition (at ?g ?w)
    :effect (chlorinated ?w)))
