(define (problem undertakers_monday)
  (:domain undertakers)
  (:objects
    daimler volvo - hearse
    bentley rover - limousine
    mr_pike mr_stone - driver
    widow nephew - mourner
    oak_coffin pine_coffin - coffin
    yard chapel church cemetery - site)
  (:init
    (parked daimler yard) (parked volvo chapel) (parked bentley yard) (parked rover church)
    (person_at mr_pike yard) (person_at mr_stone chapel) (person_at widow church) (person_at nephew chapel)
    (coffin_at oak_coffin chapel) (coffin_in pine_coffin volvo) (vacant daimler)
    (polished bentley) (decked volvo) (wash_bay yard)
    (road yard chapel) (road chapel yard) (road chapel church) (road church chapel)
    (road church cemetery) (road cemetery church) (road chapel cemetery) (road cemetery chapel)
    (= (total-cost) 0))
  (:goal (and))
  (:metric minimize (total-cost)))
