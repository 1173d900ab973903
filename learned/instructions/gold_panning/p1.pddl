(define (problem gold-1)
  (:domain gold-panning-camp)
  (:objects
    jed clem - prospector
    bessie - mule
    tin_pan iron_pan - pan
    sack1 sack2 sack3 - sack
    camp creek gulch - spot)
  (:init
    (= (total-cost) 0)
    (at jed camp) (at clem creek) (at bessie camp)
    (lying tin_pan camp) (has clem iron_pan) (gravel iron_pan) (empty tin_pan)
    (lying sack1 camp) (packed sack2 bessie) (has jed sack3)
    (flat sack1) (filled sack2) (flat sack3)
    (trail camp creek) (trail creek camp) (trail creek gulch) (trail gulch creek)
    (trail camp assay_office) (trail assay_office camp)
    (pay-dirt creek) (pay-dirt gulch) (water creek)
    (claim jed gulch) (claim clem creek) (rested bessie))
  (:goal (and)))
