(define (problem tide-2)
  (:domain tidal-pools)
  (:objects
    Omar - diver
    red_crab blue_crab - crab
    star1 star2 - star
    bucket crate - tank
    pool1 pool2 pool3 pool4 - pool)
  (:init
    (lives red_crab pool1) (lives blue_crab pool3) (lives star1 pool2) (lives star2 pool3)
    (tank_at bucket pool1) (tank_at crate pool2) (tank_free bucket) (tank_free crate)
    (diver_at Omar pool4)
    (linked pool1 pool2) (linked pool2 pool1) (linked pool2 pool3) (linked pool3 pool2)
    (linked pool3 pool4) (linked pool4 pool3) (linked pool4 pool1) (linked pool1 pool4)
    (flooded pool1) (flooded pool2) (flooded pool3) (drained pool4)
    (gate_open pool1) (gate_open pool3) (gate_shut pool2) (gate_shut pool4)
    (tagged red_crab) (untagged blue_crab) (untagged star1) (untagged star2)
    (photographed star1) (fragile star1) (fragile star2) (adult red_crab) (adult star2)
    (deep pool3))
  (:goal (and)))
