(define (problem ringing-p1)
  (:domain bird-ringing)
  (:objects Anna Piet - ringer
            wren robin blackcap thrush - bird
            r101 r102 r103 - ring
            bag_a bag_b - bag
            north_net reed_net - net
            cabin - hut orchard reedbed - site)
  (:init (is-at Anna cabin) (is-at Piet cabin) (hands-free Anna) (is-held thrush Piet)
         (net-stands north_net orchard) (net-stands reed_net reedbed)
         (is-open north_net) (is-furled reed_net)
         (is-caught wren north_net) (is-caught robin north_net)
         (is-bagged blackcap bag_a) (bag-empty bag_b)
         (wears thrush r103) (ringless wren) (ringless robin) (ringless blackcap)
         (ring-unused r101) (ring-unused r102) (is-weighed blackcap)
         (is-young wren) (is-young blackcap) (is-adult robin) (is-adult thrush))
  (:goal (and)))
