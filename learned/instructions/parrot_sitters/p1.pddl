(define (problem parrots-1)
  (:domain parrot_sitting)
  (:objects Nadia Felix - sitter
    Rico Mango Pebble - parrot
    kitchen bathroom veranda bedroom - room
    seeds grapes walnuts - food)
  (:init (in Nadia kitchen) (in Felix veranda)
    (rides_on Rico Felix) (shoulder_free Nadia)
    (in Mango kitchen) (in Pebble bedroom)
    (awake Rico) (awake Mango) (asleep Pebble)
    (stored seeds kitchen) (stored grapes kitchen) (stored walnuts veranda)
    (has Nadia grapes) (fed Nadia Mango seeds) (bath_in bathroom))
  (:goal (and)))
