(define (problem lamp_lighters_p1)
  (:domain lamp_lighters)
  (:objects
    anselm wout - lighter
    church_lamp bridge_lamp inn_lamp well_lamp - lamp
    churchyard bridge inn_square well_lane - street
    ladder1 - ladder
    can1 - oilcan
    pole1 pole2 - pole)
  (:init
    (stands anselm churchyard) (carries anselm pole1) (stands wout bridge)
    (left_at can1 inn_square) (left_at ladder1 well_lane) (left_at pole2 bridge)
    (post church_lamp churchyard) (post bridge_lamp bridge) (post inn_lamp inn_square) (post well_lamp well_lane)
    (burning inn_lamp) (has_oil inn_lamp) (has_oil church_lamp) (has_oil bridge_lamp)
    (sooty bridge_lamp) (sooty well_lamp) (brass inn_lamp) (brass well_lamp)
    (lane churchyard inn_square) (lane inn_square churchyard) (lane inn_square bridge) (lane bridge inn_square) (lane inn_square well_lane) (lane well_lane inn_square) (lane well_lane churchyard) (lane churchyard well_lane))
  (:goal (and)))
