(define (problem ink-p1)
  (:domain ink-makers)
  (:objects
    Benno Sofia - person
    cochineal madder indigo smalt soot - jar
    pot1 pot2 pot3 pot4 - pot
    top_shelf low_shelf window_sill - shelf)
  (:init
    (is-red cochineal) (is-red madder) (is-blue indigo) (is-blue smalt)
    (is-ground indigo) (is-ground soot)
    (is-on pot1 top_shelf) (is-on pot2 low_shelf) (is-with pot3 Sofia) (is-on pot4 low_shelf)
    (stirred-in Sofia indigo pot3) (is-corked pot2) (is-corked pot1) (is-labelled pot1))
  (:goal (and)))
