(define (problem alpaca_p2)
  (:domain alpaca_farm)
  (:objects
    north_field east_field west_field - pen
    shed1 - shed
    a1 a2 a3 a4 a5 - alpaca
    c1 c2 - cria
    old_tom Ella Finn - hand)
  (:init
    (gate north_field east_field) (gate east_field north_field) (gate north_field west_field) (gate west_field north_field)
    (gate north_field shed1) (gate shed1 north_field)
    (in_pen a1 north_field) (in_pen a2 east_field) (in_pen a3 east_field) (in_pen a4 west_field)
    (in_pen c1 east_field) (in_pen c2 west_field)
    (leading Ella a5) (hand_in Ella north_field)
    (hand_in old_tom shed1) (hands_free old_tom) (hand_in Finn west_field) (hands_free Finn)
    (white a1) (white a3) (white c1) (brown a2) (brown a4) (brown c2)
    (trough_full east_field) (trough_full west_field) (shorn a3) (shorn a4) (fed a1))
  (:goal (and)))
