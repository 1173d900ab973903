(define (problem owls_p2)
  (:domain owl_rescue)
  (:objects
    crate_a crate_b crate_c - box
    flight_pen - pen
    beech_wood marsh_wood - wood
    Barney Snow Tuft - owl
    Wes Olive - keeper
    vole rat quail - food)
  (:init
    (is_in Barney crate_a) (is_in Snow flight_pen) (holds Wes Tuft)
    (stands_at Wes crate_b) (stands_at Olive flight_pen) (free_hands Olive)
    (hungry Barney) (hungry Snow) (injured Tuft) (ringed Barney)
    (has_food Olive vole) (has_food Olive rat) (has_food Wes quail)
    (barn_owl Barney) (barn_owl Snow) (dirty crate_a) (dirty crate_c))
  (:goal (and)))
