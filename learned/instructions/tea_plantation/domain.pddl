(define (domain tea_plantation)
  (:requirements :strips :typing :negative-preconditions)
  (:types location worker batch pest - object
          terrace building - location
          picker donkey - worker
          shed kiln warehouse - building)
  (:predicates
    (is_at ?w - worker ?l - location)
    (trail ?a ?b - location)
    (grown_on ?b - batch ?t - terrace)
    (plucked ?b - batch)
    (lies_at ?b - batch ?l - location)
    (on_back ?b - batch ?w - worker)
    (laden ?w - worker)
    (withered ?b - batch)
    (rolled ?b - batch)
    (fired ?b - batch)
    (sorted ?b - batch)
    (is_watered ?t - terrace)
    (is_pruned ?t - terrace)
    (infested ?t - terrace)
    (kiln_hot ?k - kiln)
    (green_tea ?b - batch)
    (black_tea ?b - batch))
  (:action walk
    :parameters (?w - worker ?a ?b - location)
    :precondition (and (is_at ?w ?a) (trail ?a ?b))
    :effect (and (is_at ?w ?b) (not (is_at ?w ?a))))
  (:action pluck
    :parameters (?p - picker ?b - batch ?t - terrace)
    :precondition (and (is_at ?p ?t) (grown_on ?b ?t) (not (plucked ?b)) (not (infested ?t)))
    :effect (and (plucked ?b) (lies_at ?b ?t)))
  (:action shoulder
    :parameters (?w - worker ?b - batch ?l - location)
    :precondition (and (is_at ?w ?l) (lies_at ?b ?l) (not (laden ?w)))
    :effect (and (on_back ?b ?w) (laden ?w) (not (lies_at ?b ?l))))
  (:action unload
    :parameters (?w - worker ?b - batch ?l - location)
    :precondition (and (is_at ?w ?l) (on_back ?b ?w))
    :effect (and (lies_at ?b ?l) (not (on_back ?b ?w)) (not (laden ?w))))
  (:action wither
    :parameters (?b - batch ?s - shed)
    :precondition (lies_at ?b ?s)
    :effect (withered ?b))
  (:action roll
    :parameters (?p - picker ?b - batch ?s - shed)
    :precondition (and (is_at ?p ?s) (lies_at ?b ?s) (withered ?b))
    :effect (rolled ?b))
  (:action light_kiln
    :parameters (?p - picker ?k - kiln)
    :precondition (and (is_at ?p ?k) (not (kiln_hot ?k)))
    :effect (kiln_hot ?k))
  (:action douse_kiln
    :parameters (?p - picker ?k - kiln)
    :precondition (and (is_at ?p ?k) (kiln_hot ?k))
    :effect (not (kiln_hot ?k)))
  (:action fire
    :parameters (?b - batch ?k - kiln)
    :precondition (and (lies_at ?b ?k) (kiln_hot ?k))
    :effect (fired ?b))
  (:action sort_leaves
    :parameters (?p - picker ?b - batch ?w - warehouse)
    :precondition (and (is_at ?p ?w) (lies_at ?b ?w) (fired ?b))
    :effect (sorted ?b))
  (:action water
    :parameters (?p - picker ?t - terrace)
    :precondition (is_at ?p ?t)
    :effect (is_watered ?t))
  (:action prune
    :parameters (?p - picker ?t - terrace)
    :precondition (is_at ?p ?t)
    :effect (is_pruned ?t))
  (:action spray
    :parameters (?p - picker ?t - terrace)
    :precondition (and (is_at ?p ?t) (infested ?t))
    :effect (not (infested ?t))))
