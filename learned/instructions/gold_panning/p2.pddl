(define (problem gold-2)
  (:domain gold-panning-camp)
  (:objects
    Ada Buck Silas - prospector
    mule_a mule_b - mule
    old_pan new_pan - pan
    big_bag small_bag - sack
    tents bend falls - spot)
  (:init
    (= (total-cost) 0)
    (at Ada falls) (at Buck tents) (at Silas bend) (at mule_a tents) (at mule_b bend)
    (has Ada new_pan) (empty new_pan) (lying old_pan bend) (dust-in old_pan)
    (packed big_bag mule_a) (flat big_bag) (lying small_bag bend) (flat small_bag)
    (trail tents bend) (trail bend tents) (trail bend falls) (trail falls bend)
    (trail tents assay_office) (trail assay_office tents)
    (pay-dirt bend) (pay-dirt falls) (water falls) (water bend)
    (claim Ada falls) (claim Silas bend) (rested Buck))
  (:goal (and)))
