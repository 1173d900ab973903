; Crew of an orbital station: hatches, experiments that need power, solar panels.
(define (domain orbit)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types module hatch crew experiment panel role - object)
  (:predicates
    (inmod ?m - module ?a - crew)
    (expmod ?m - module ?e - experiment)
    (link ?h - hatch ?m1 ?m2 - module)
    (shut ?h - hatch)
    (active ?e - experiment)
    (done ?e - experiment)
    (out ?p - panel)
    (feeds ?p - panel ?m - module)
    (job ?a - crew ?r - role))
  (:functions (total-cost) - number)
  (:action float
    :parameters (?a - crew ?m1 ?m2 - module ?h - hatch)
    :precondition (and (inmod ?m1 ?a) (link ?h ?m1 ?m2) (not (shut ?h)))
    :effect (and (inmod ?m2 ?a) (not (inmod ?m1 ?a)) (increase (total-cost) 2)))
  (:action haul
    :parameters (?a - crew ?e - experiment ?m1 ?m2 - module ?h - hatch)
    :precondition (and (inmod ?m1 ?a) (expmod ?m1 ?e) (link ?h ?m1 ?m2) (not (shut ?h)) (not (active ?e)))
    :effect (and (inmod ?m2 ?a) (expmod ?m2 ?e) (not (inmod ?m1 ?a)) (not (expmod ?m1 ?e))
                 (increase (total-cost) 5)))
  (:action seal
    :parameters (?a - crew ?h - hatch ?m1 ?m2 - module)
    :precondition (and (inmod ?m1 ?a) (link ?h ?m1 ?m2) (not (shut ?h)))
    :effect (and (shut ?h) (increase (total-cost) 1)))
  (:action unseal
    :parameters (?a - crew ?h - hatch ?m1 ?m2 - module)
    :precondition (and (inmod ?m1 ?a) (link ?h ?m1 ?m2) (shut ?h))
    :effect (and (not (shut ?h)) (increase (total-cost) 1)))
  (:action start
    :parameters (?a - crew ?e - experiment ?m - module ?p - panel)
    :precondition (and (inmod ?m ?a) (expmod ?m ?e) (feeds ?p ?m) (out ?p) (not (active ?e)))
    :effect (and (active ?e) (increase (total-cost) 1)))
  (:action finish
    :parameters (?a - crew ?e - experiment ?m - module)
    :precondition (and (inmod ?m ?a) (expmod ?m ?e) (active ?e))
    :effect (and (done ?e) (not (active ?e)) (increase (total-cost) 1)))
  (:action unfurl
    :parameters (?a - crew ?p - panel ?m - module)
    :precondition (and (inmod ?m ?a) (feeds ?p ?m) (not (out ?p)))
    :effect (and (out ?p) (increase (total-cost) 4)))
  (:action furl
    :parameters (?a - crew ?p - panel ?m - module)
    :precondition (and (inmod ?m ?a) (feeds ?p ?m) (out ?p))
    :effect (and (not (out ?p)) (increase (total-cost) 4))))
