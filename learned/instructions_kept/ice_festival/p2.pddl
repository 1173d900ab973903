; s1: block_a < block_b < dragon   s2: block_c   s3: penguin   s4: block_d < owl   s5, s6: free, the fox hangs in the tongs
(define (problem ice-festival-p2)
  (:domain ice-festival)
  (:objects
    block_a block_b block_c block_d - slab
    dragon penguin owl fox - figure
    s1 s2 s3 s4 s5 s6 - stand)
  (:init
    (stands-at block_a s1) (rests-on block_b block_a) (rests-on dragon block_b) (uncovered dragon)
    (stands-at block_c s2) (uncovered block_c)
    (stands-at penguin s3) (uncovered penguin)
    (stands-at block_d s4) (rests-on owl block_d) (uncovered owl)
    (vacant s5) (vacant s6) (in-tongs fox)
    (polished dragon) (polished block_c) (glowing s1) (glowing s3)
    (blue-ice block_a) (blue-ice block_c) (blue-ice dragon) (blue-ice owl)
    (clear-ice block_b) (clear-ice block_d) (clear-ice penguin) (clear-ice fox))
  (:goal (and)))
