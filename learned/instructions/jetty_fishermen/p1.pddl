(define (problem jetty-1)
  (:domain jetty)
  (:objects
    Mats Olive - person
    steps planks end_post - spot
    cod perch eel seahorse - fish
    long_rod cane - rod
    tin_bucket blue_bucket - bucket)
  (:init
    (stands-at Mats steps) (stands-at Olive end_post)
    (next-to steps planks) (next-to planks steps) (next-to planks end_post) (next-to end_post planks)
    (has-rod Mats long_rod) (rod-lies cane planks) (baited long_rod)
    (swims cod end_post) (swims perch steps) (swims seahorse planks)
    (in-bucket eel tin_bucket) (protected seahorse))
  (:goal (and)))
