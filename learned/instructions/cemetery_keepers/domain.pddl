(define (domain cemetery)
  (:requirements :strips)
  (:predicates
    (keeper ?x) (place ?x) (grave ?x) (item ?x)
    (mower ?x) (hoe ?x) (can ?x) (bunch ?x) (has-well ?p)
    (soldier ?g)
    (lies-in ?g ?p)
    (at ?k ?p)
    (left-at ?i ?p)
    (has ?k ?i)
    (filled ?c)
    (mown ?p)
    (weeded ?g)
    (watered ?g)
    (candle-burning ?g)
    (candle-out ?g)
    (laid-on ?b ?g))
  (:action walk
    :parameters (?k ?from ?to)
    :precondition (and (keeper ?k) (place ?from) (place ?to) (at ?k ?from))
    :effect (and (at ?k ?to) (not (at ?k ?from))))
  (:action pick-up
    :parameters (?k ?i ?p)
    :precondition (and (keeper ?k) (item ?i) (place ?p) (at ?k ?p) (left-at ?i ?p))
    :effect (and (has ?k ?i) (not (left-at ?i ?p))))
  (:action put-down
    :parameters (?k ?i ?p)
    :precondition (and (keeper ?k) (item ?i) (place ?p) (at ?k ?p) (has ?k ?i))
    :effect (and (left-at ?i ?p) (not (has ?k ?i))))
  (:action mow
    :parameters (?k ?m ?p)
    :precondition (and (keeper ?k) (mower ?m) (place ?p) (at ?k ?p) (has ?k ?m))
    :effect (mown ?p))
  (:action weed
    :parameters (?k ?h ?g ?p)
    :precondition (and (keeper ?k) (hoe ?h) (grave ?g) (has ?k ?h) (lies-in ?g ?p) (at ?k ?p))
    :effect (weeded ?g))
  (:action fill-can
    :parameters (?k ?c ?p)
    :precondition (and (keeper ?k) (can ?c) (has ?k ?c) (has-well ?p) (at ?k ?p))
    :effect (filled ?c))
  (:action water
    :parameters (?k ?c ?g ?p)
    :precondition (and (keeper ?k) (can ?c) (grave ?g) (has ?k ?c) (filled ?c) (lies-in ?g ?p) (at ?k ?p))
    :effect (and (watered ?g) (not (filled ?c))))
  (:action light-candle
    :parameters (?k ?g ?p)
    :precondition (and (keeper ?k) (grave ?g) (lies-in ?g ?p) (at ?k ?p) (candle-out ?g))
    :effect (and (candle-burning ?g) (not (candle-out ?g))))
  (:action snuff-candle
    :parameters (?k ?g ?p)
    :precondition (and (keeper ?k) (grave ?g) (lies-in ?g ?p) (at ?k ?p) (candle-burning ?g))
    :effect (and (candle-out ?g) (not (candle-burning ?g))))
  (:action lay-bunch
    :parameters (?k ?b ?g ?p)
    :precondition (and (keeper ?k) (bunch ?b) (grave ?g) (has ?k ?b) (lies-in ?g ?p) (at ?k ?p))
    :effect (and (laid-on ?b ?g) (not (has ?k ?b))))
  (:action take-bunch
    :parameters (?k ?b ?g ?p)
    :precondition (and (keeper ?k) (bunch ?b) (grave ?g) (laid-on ?b ?g) (lies-in ?g ?p) (at ?k ?p))
    :effect (and (has ?k ?b) (not (laid-on ?b ?g)))))
