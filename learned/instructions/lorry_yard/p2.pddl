(define (problem yard-2)
  (:domain lorry-yard)
  (:objects
    north south weighbridge fuel-bay - bay
    red_lorry green_lorry old_lorry - lorry
    Mo Stan - driver
    cr1 cr2 cr3 - crate
    br1 - barrel)
  (:init
    (lane north weighbridge) (lane weighbridge north) (lane south weighbridge) (lane weighbridge south)
    (lane weighbridge fuel-bay) (lane fuel-bay weighbridge)
    (= (metres north weighbridge) 5) (= (metres weighbridge north) 5) (= (metres south weighbridge) 8) (= (metres weighbridge south) 8)
    (= (metres weighbridge fuel-bay) 2) (= (metres fuel-bay weighbridge) 2)
    (pump fuel-bay) (= (total-cost) 0)
    (parked red_lorry north) (parked green_lorry south) (parked old_lorry fuel-bay)
    (fuelled red_lorry) (fuelled green_lorry)
    (sheeted red_lorry) (open-top green_lorry) (open-top old_lorry)
    (in-cab Mo red_lorry) (on-foot Stan south)
    (stowed cr1 red_lorry) (on-dock cr2 south) (on-dock cr3 north) (on-dock br1 south))
  (:goal (and)))
