(define (problem huts-2)
  (:domain shepherd_huts)
  (:objects hut_a hut_b hut_c hut_d - hut
    tom - tractor
    orchard brook - pasture
    red - colour
    stove sink - furnishing
    lee marta ivo - guest)
  (:init (stands_on hut_a yard) (stands_on hut_b yard) (stands_on hut_c orchard) (stands_on hut_d brook)
    (parked tom orchard) (hitched hut_c tom)
    (track yard orchard) (track orchard yard) (track yard brook) (track brook yard)
    (has_colour hut_a green) (has_colour hut_b cream) (has_colour hut_c red) (has_colour hut_d cream)
    (fitted hut_a sink) (fitted hut_c stove)
    (stays_in marta hut_d) (waiting lee) (waiting ivo) (swept hut_a) (swept hut_c))
  (:goal (and)))
