(define (problem glass-studio-2)
  (:domain glass-studio)
  (:objects
    lamp1 lamp2 lamp3 jug paperweight - piece
    pipe-a pipe-b - pipe
    glory-hole lehr - oven
    left-bench right-bench - bench
    gallery - shelf
    green smoke violet - colour)
  (:init
    (for-melting glory-hole) (for-annealing lehr) (is-lit lehr)
    (is-at lamp1 left-bench) (is-plain lamp1) (is-large lamp1)
    (is-at lamp2 right-bench) (is-tinted lamp2 green) (is-blown lamp2) (is-small lamp2)
    (is-on-pipe lamp3 pipe-b) (is-plain lamp3) (is-blown lamp3) (is-small lamp3)
    (is-at jug gallery) (is-tinted jug smoke) (is-blown jug) (is-annealed jug) (is-large jug)
    (is-at paperweight lehr) (is-hot paperweight) (is-plain paperweight) (is-small paperweight)
    (is-free pipe-a))
  (:goal (and)))
