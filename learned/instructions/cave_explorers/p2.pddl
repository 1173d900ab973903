(define (problem cave-p2)
  (:domain cave-explorers)
  (:objects
    c0 c1 c2 c3 - chamber
    Ayo Britt Chen - caver
    rope_a rope_b - rope
    lamp - torch
    skull feather shard - specimen)
  (:init
    (in Ayo c0) (in Britt c1) (in Chen c3)
    (tunnel c0 c1) (tunnel c1 c0) (tunnel c2 c3) (tunnel c3 c2)
    (shaft c1 c2) (shaft c0 c3)
    (rigged rope_a c1 c2) (carries Ayo rope_b)
    (lies-in lamp c1) (carries Chen skull) (lies-in feather c2) (lies-in shard c3)
    (burning lamp) (mapped c0) (photographed c1) (tired Chen)
    (has-paintings c2) (fragile skull) (fragile feather))
  (:goal (and)))
