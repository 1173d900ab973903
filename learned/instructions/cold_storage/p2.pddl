(define (problem cold-store-2)
  (:domain cold-store)
  (:objects
    deepfreeze cooler - chamber
    ramp - dock
    salmon tuna blueberries strawberries butter - pallet
    yellow_truck old_truck - forklift)
  (:init
    (palletIn salmon ramp) (palletIn tuna deepfreeze) (palletIn blueberries ramp) (palletIn strawberries cooler)
    (lifting old_truck butter)
    (forkliftIn yellow_truck cooler) (forkliftIn old_truck ramp) (idle yellow_truck)
    (doorOpen deepfreeze) (doorOpen cooler)
    (setTo deepfreeze frozen) (setTo cooler chilled)
    (wrapped salmon) (wrapped tuna) (wrapped strawberries) (labelled tuna)
    (cooledTo salmon chilled) (cooledTo tuna frozen) (cooledTo blueberries ambient) (cooledTo strawberries chilled) (cooledTo butter chilled)
    (containsFish salmon) (containsFish tuna) (containsBerries blueberries) (containsBerries strawberries)
    (= (total-cost) 0)
    (= (dist deepfreeze deepfreeze) 1) (= (dist cooler cooler) 1) (= (dist ramp ramp) 1)
    (= (dist deepfreeze cooler) 5) (= (dist cooler deepfreeze) 5) (= (dist deepfreeze ramp) 7) (= (dist ramp deepfreeze) 7)
    (= (dist cooler ramp) 4) (= (dist ramp cooler) 4))
  (:goal (and))
  (:metric minimize (total-cost)))
