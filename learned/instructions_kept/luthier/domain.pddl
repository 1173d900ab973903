; a violin maker's machines; a part that has not been varnished has the finish "natural"
(define (domain luthier)
  (:requirements :strips :typing)
  (:types
    part machine finish - object
    body neck bow peg - part
    carver booth press - machine)
  (:constants natural - finish)
  (:predicates
    (lies-on-bench ?p - part)
    (clamped-in ?p - part ?m - machine)
    (machine-free ?m - machine)
    (is-carved ?p - part)
    (has-finish ?p - part ?f - finish)
    (filled-with ?b - booth ?f - finish)
    (is-glued ?p - part ?to - part)
    (is-sanded ?p - part)
    (made-of-maple ?p - part)
    (made-of-ebony ?p - part))
  (:action put-in
    :parameters (?p - part ?m - machine)
    :precondition (and (lies-on-bench ?p) (machine-free ?m))
    :effect (and (clamped-in ?p ?m) (not (lies-on-bench ?p)) (not (machine-free ?m))))
  (:action take-out
    :parameters (?p - part ?m - machine)
    :precondition (clamped-in ?p ?m)
    :effect (and (lies-on-bench ?p) (machine-free ?m) (not (clamped-in ?p ?m))))
  (:action carve
    :parameters (?p - part ?m - carver)
    :precondition (clamped-in ?p ?m)
    :effect (is-carved ?p))
  (:action sand
    :parameters (?p - part ?f - finish)
    :precondition (and (lies-on-bench ?p) (is-carved ?p) (has-finish ?p ?f))
    :effect (and (is-sanded ?p) (not (has-finish ?p ?f)) (has-finish ?p natural)))
  (:action refill
    :parameters (?b - booth ?old ?new - finish)
    :precondition (and (machine-free ?b) (filled-with ?b ?old))
    :effect (and (not (filled-with ?b ?old)) (filled-with ?b ?new)))
  (:action varnish
    :parameters (?p - part ?b - booth ?f - finish)
    :precondition (and (clamped-in ?p ?b) (is-sanded ?p) (filled-with ?b ?f) (has-finish ?p natural))
    :effect (and (has-finish ?p ?f) (not (has-finish ?p natural))))
  (:action glue
    :parameters (?p ?to - part ?m - press)
    :precondition (and (lies-on-bench ?p) (clamped-in ?to ?m) (is-carved ?p) (is-carved ?to))
    :effect (and (is-glued ?p ?to) (not (lies-on-bench ?p))))
  (:action unglue
    :parameters (?p ?to - part ?m - press)
    :precondition (and (is-glued ?p ?to) (clamped-in ?to ?m))
    :effect (and (lies-on-bench ?p) (not (is-glued ?p ?to)))))
