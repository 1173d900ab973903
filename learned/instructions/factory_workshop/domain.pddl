(define (domain machine-shop)
  (:requirements :strips :typing :negative-preconditions)
  (:types station workpiece feature - object
          machine rack - station
          drill lathe grinder booth - machine
          shape finish paint bore - feature)
  (:predicates
    (sits-at ?s - station ?w - workpiece)
    (vacant ?m - machine)
    (running ?m - machine)
    (capable ?m - machine ?f - feature)
    (has-shape ?w - workpiece ?s - shape)
    (has-finish ?w - workpiece ?f - finish)
    (coated ?w - workpiece ?p - paint)
    (bored ?w - workpiece ?b - bore)
    (rush-job ?w - workpiece))
  (:action load-machine
    :parameters (?w - workpiece ?r - rack ?m - machine)
    :precondition (and (sits-at ?r ?w) (vacant ?m) (not (running ?m)))
    :effect (and (sits-at ?m ?w) (not (sits-at ?r ?w)) (not (vacant ?m))))
  (:action unload-machine
    :parameters (?w - workpiece ?m - machine ?r - rack)
    :precondition (and (sits-at ?m ?w) (not (running ?m)))
    :effect (and (sits-at ?r ?w) (vacant ?m) (not (sits-at ?m ?w))))
  (:action start-machine
    :parameters (?m - machine)
    :precondition (not (running ?m))
    :effect (running ?m))
  (:action stop-machine
    :parameters (?m - machine)
    :precondition (running ?m)
    :effect (not (running ?m)))
  (:action turn-shape
    :parameters (?w - workpiece ?l - lathe ?old - shape ?new - shape)
    :precondition (and (sits-at ?l ?w) (running ?l) (capable ?l ?new) (has-shape ?w ?old))
    :effect (and (not (has-shape ?w ?old)) (has-shape ?w ?new)))
  (:action drill-hole
    :parameters (?w - workpiece ?d - drill ?b - bore)
    :precondition (and (sits-at ?d ?w) (running ?d) (capable ?d ?b))
    :effect (bored ?w ?b))
  (:action grind-surface
    :parameters (?w - workpiece ?g - grinder ?old - finish ?new - finish)
    :precondition (and (sits-at ?g ?w) (running ?g) (capable ?g ?new) (has-finish ?w ?old))
    :effect (and (not (has-finish ?w ?old)) (has-finish ?w ?new)))
  (:action spray-paint
    :parameters (?w - workpiece ?b - booth ?old - paint ?new - paint)
    :precondition (and (sits-at ?b ?w) (running ?b) (capable ?b ?new) (coated ?w ?old))
    :effect (and (not (coated ?w ?old)) (coated ?w ?new))))
