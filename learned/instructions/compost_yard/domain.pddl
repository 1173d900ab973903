(define (domain compostyard)
  (:requirements :strips :typing)
  (:types
    heap site rig hand - object
    leafy kitchen - heap
    loader shredder - rig
    windrow pad - site)
  (:predicates
    (heap_on ?h - heap ?s - site)
    (scooped ?h - heap ?l - loader)
    (rig_on ?r - rig ?s - site)
    (bucket_empty ?l - loader)
    (mans ?w - hand ?r - rig)
    (unmanned ?r - rig)
    (spare ?w - hand)
    (coarse ?h - heap) (shredded ?h - heap)
    (dry ?h - heap) (moist ?h - heap)
    (covered ?h - heap) (bare ?h - heap)
    (turned ?h - heap)
    (sieved ?h - heap)
    (smelly ?h - heap)
    (has_tap ?s - site)
    (road ?s1 ?s2 - site))
  (:action hop_on
    :parameters (?w - hand ?r - rig)
    :precondition (and (spare ?w) (unmanned ?r))
    :effect (and (mans ?w ?r) (not (spare ?w)) (not (unmanned ?r))))
  (:action hop_off
    :parameters (?w - hand ?r - rig)
    :precondition (mans ?w ?r)
    :effect (and (spare ?w) (unmanned ?r) (not (mans ?w ?r))))
  (:action trundle
    :parameters (?w - hand ?r - rig ?a ?b - site)
    :precondition (and (mans ?w ?r) (rig_on ?r ?a) (road ?a ?b))
    :effect (and (rig_on ?r ?b) (not (rig_on ?r ?a))))
  (:action scoop
    :parameters (?w - hand ?l - loader ?h - heap ?s - site)
    :precondition (and (mans ?w ?l) (rig_on ?l ?s) (heap_on ?h ?s) (bucket_empty ?l) (bare ?h))
    :effect (and (scooped ?h ?l) (not (heap_on ?h ?s)) (not (bucket_empty ?l))))
  (:action tip
    :parameters (?w - hand ?l - loader ?h - heap ?s - site)
    :precondition (and (mans ?w ?l) (rig_on ?l ?s) (scooped ?h ?l))
    :effect (and (heap_on ?h ?s) (bucket_empty ?l) (not (scooped ?h ?l))))
  (:action shred
    :parameters (?w - hand ?m - shredder ?h - heap ?s - site)
    :precondition (and (mans ?w ?m) (rig_on ?m ?s) (heap_on ?h ?s) (coarse ?h) (bare ?h))
    :effect (and (shredded ?h) (not (coarse ?h))))
  (:action water
    :parameters (?h - heap ?s - site)
    :precondition (and (heap_on ?h ?s) (has_tap ?s) (dry ?h) (bare ?h))
    :effect (and (moist ?h) (not (dry ?h))))
  (:action turn
    :parameters (?w - hand ?l - loader ?h - heap ?s - windrow)
    :precondition (and (mans ?w ?l) (rig_on ?l ?s) (heap_on ?h ?s) (bare ?h))
    :effect (and (turned ?h) (not (smelly ?h))))
  (:action sieve
    :parameters (?w - hand ?h - heap ?s - pad)
    :precondition (and (spare ?w) (heap_on ?h ?s) (turned ?h) (shredded ?h) (bare ?h))
    :effect (sieved ?h))
  (:action throw_fleece
    :parameters (?h - heap)
    :precondition (bare ?h)
    :effect (and (covered ?h) (not (bare ?h))))
  (:action pull_fleece
    :parameters (?h - heap)
    :precondition (covered ?h)
    :effect (and (bare ?h) (not (covered ?h)))))
