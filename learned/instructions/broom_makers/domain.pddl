(define (domain broom-makers)
  (:requirements :strips)
  (:predicates
    (maker ?x) (broom ?x) (twigs ?x) (hook ?x)
    (hangs ?b ?h)
    (bare ?h)
    (with ?b ?m)
    (soaked ?t)
    (bound ?m ?t ?b)
    (trimmed ?b))
  (:action take-down
    :parameters (?m ?b ?h)
    :precondition (and (maker ?m) (broom ?b) (hook ?h) (hangs ?b ?h))
    :effect (and (with ?b ?m) (bare ?h) (not (hangs ?b ?h))))
  (:action hang-up
    :parameters (?m ?b ?h)
    :precondition (and (maker ?m) (broom ?b) (hook ?h) (with ?b ?m) (bare ?h))
    :effect (and (hangs ?b ?h) (not (with ?b ?m)) (not (bare ?h))))
  (:action pass
    :parameters (?m ?n ?b)
    :precondition (and (maker ?m) (maker ?n) (broom ?b) (with ?b ?m))
    :effect (and (with ?b ?n) (not (with ?b ?m))))
  (:action soak
    :parameters (?m ?t)
    :precondition (and (maker ?m) (twigs ?t))
    :effect (soaked ?t))
  (:action bind
    :parameters (?m ?t ?b)
    :precondition (and (maker ?m) (twigs ?t) (broom ?b) (with ?b ?m) (soaked ?t))
    :effect (and (bound ?m ?t ?b) (not (trimmed ?b)) (not (soaked ?t))))
  (:action trim
    :parameters (?m ?b)
    :precondition (and (maker ?m) (broom ?b) (with ?b ?m))
    :effect (trimmed ?b))
  (:action unbind
    :parameters (?m ?n ?t ?b)
    :precondition (and (maker ?m) (maker ?n) (twigs ?t) (broom ?b) (with ?b ?m) (bound ?n ?t ?b))
    :effect (not (bound ?n ?t ?b))))
