(define (problem lamp_lighters_p2)
  (:domain lamp_lighters)
  (:objects
    griet joris nel - lighter
    gate_lamp_l gate_lamp_r tower_lamp market_lamp quay_lamp - lamp
    gate tower_hill market quay - street
    ladder_a - ladder
    can_a can_b - oilcan
    pole_a - pole)
  (:init
    (stands griet gate) (carries griet pole_a)
    (stands joris quay) (carries joris can_a) (stands nel market)
    (left_at ladder_a tower_hill) (left_at can_b market)
    (post gate_lamp_l gate) (post gate_lamp_r gate) (post tower_lamp tower_hill) (post market_lamp market) (post quay_lamp quay)
    (burning gate_lamp_l) (burning quay_lamp)
    (has_oil gate_lamp_l) (has_oil quay_lamp) (has_oil market_lamp)
    (sooty tower_lamp) (sooty quay_lamp) (brass tower_lamp)
    (lane gate market) (lane market gate) (lane market tower_hill) (lane tower_hill market) (lane market quay) (lane quay market) (lane quay gate) (lane gate quay))
  (:goal (and)))
