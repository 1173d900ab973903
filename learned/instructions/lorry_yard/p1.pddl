(define (problem yard-1)
  (:domain lorry-yard)
  (:objects
    gate bay1 bay2 pumps - bay
    scania volvo - lorry
    Ron Bev - driver
    tiles timber glass - crate
    cider oil - barrel)
  (:init
    (lane gate bay1) (lane bay1 gate) (lane gate bay2) (lane bay2 gate) (lane gate pumps) (lane pumps gate)
    (= (metres gate bay1) 6) (= (metres bay1 gate) 6) (= (metres gate bay2) 9) (= (metres bay2 gate) 9)
    (= (metres gate pumps) 3) (= (metres pumps gate) 3)
    (pump pumps) (= (total-cost) 0)
    (parked scania bay1) (parked volvo pumps) (fuelled scania)
    (open-top scania) (sheeted volvo) (on-foot Ron bay1) (on-foot Bev gate)
    (on-dock tiles bay1) (on-dock glass bay2) (on-dock cider bay1) (stowed timber volvo) (stowed oil scania))
  (:goal (and)))
