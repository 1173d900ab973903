(define (domain bird-ringing)
  (:requirements :strips :typing)
  (:types ringer bird ring bag net site species - object
          hut - site)
  (:predicates
    (is-at ?p - ringer ?s - site)
    (net-stands ?n - net ?s - site)
    (is-open ?n - net)
    (is-furled ?n - net)
    (is-caught ?b - bird ?n - net)
    (is-bagged ?b - bird ?g - bag)
    (bag-empty ?g - bag)
    (is-held ?b - bird ?p - ringer)
    (hands-free ?p - ringer)
    (is-free ?b - bird)
    (ring-unused ?r - ring)
    (ringless ?b - bird)
    (wears ?b - bird ?r - ring)
    (is-weighed ?b - bird)
    (is-of ?b - bird ?k - species)
    (is-young ?b - bird)
    (is-adult ?b - bird))
  (:action walk
    :parameters (?p - ringer ?from ?to - site)
    :precondition (is-at ?p ?from)
    :effect (and (is-at ?p ?to) (not (is-at ?p ?from))))
  (:action extract
    :parameters (?p - ringer ?b - bird ?n - net ?s - site)
    :precondition (and (is-at ?p ?s) (net-stands ?n ?s) (is-caught ?b ?n) (hands-free ?p))
    :effect (and (is-held ?b ?p) (not (is-caught ?b ?n)) (not (hands-free ?p))))
  (:action put-in-bag
    :parameters (?p - ringer ?b - bird ?g - bag ?h - hut)
    :precondition (and (is-at ?p ?h) (is-held ?b ?p) (bag-empty ?g))
    :effect (and (is-bagged ?b ?g) (hands-free ?p) (not (is-held ?b ?p)) (not (bag-empty ?g))))
  (:action take-from-bag
    :parameters (?p - ringer ?b - bird ?g - bag ?h - hut)
    :precondition (and (is-at ?p ?h) (is-bagged ?b ?g) (hands-free ?p))
    :effect (and (is-held ?b ?p) (bag-empty ?g) (not (is-bagged ?b ?g)) (not (hands-free ?p))))
  (:action put-ring
    :parameters (?p - ringer ?b - bird ?r - ring ?h - hut)
    :precondition (and (is-at ?p ?h) (is-held ?b ?p) (ringless ?b) (ring-unused ?r))
    :effect (and (wears ?b ?r) (not (ringless ?b)) (not (ring-unused ?r))))
  (:action weigh
    :parameters (?p - ringer ?b - bird ?h - hut)
    :precondition (and (is-at ?p ?h) (is-held ?b ?p))
    :effect (is-weighed ?b))
  (:action release
    :parameters (?p - ringer ?b - bird)
    :precondition (is-held ?b ?p)
    :effect (and (is-free ?b) (hands-free ?p) (not (is-held ?b ?p))))
  (:action furl
    :parameters (?p - ringer ?n - net ?s - site)
    :precondition (and (is-at ?p ?s) (net-stands ?n ?s) (is-open ?n))
    :effect (and (is-furled ?n) (not (is-open ?n))))
  (:action unfurl
    :parameters (?p - ringer ?n - net ?s - site)
    :precondition (and (is-at ?p ?s) (net-stands ?n ?s) (is-furled ?n))
    :effect (and (is-open ?n) (not (is-furled ?n)))))
