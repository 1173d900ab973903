(define (problem wind_2)
  (:domain wind_tunnel_lab)
  (:objects
    T1 T2 T3 - tunnel
    store - rack
    wing-x wing-y kite - model
    pitot hotwire - probe
    low high - speed
    Imre - engineer)
  (:init
    (beside T1 store) (beside T2 store) (beside T3 store)
    (mounted wing-x T1) (mounted kite T3) (racked wing-y store) (vacant T2)
    (at_tunnel Imre T2)
    (fan_off T1) (fan_off T2) (fan_on T3) (smoke_on T3)
    (speed_set T1 low) (speed_set T2 low) (speed_set T3 high)
    (taped hotwire wing-x) (spare pitot)
    (tested kite low) (calibrated T1) (calibrated T3)
    (wooden kite) (large wing-x) (large wing-y))
  (:goal (and)))
