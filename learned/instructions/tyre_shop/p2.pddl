(define (problem tyres-p2)
  (:domain tyre-shop)
  (:objects taxi beetle - car
            postvan - van
            pitA pitB - bay
            Carl Dina - fitter
            taxi_f taxi_r van_f van_r beetle_f - hub
            sumA sumB sumC - summer
            winA winB winC - winter
            rack1 rack2 cellar - shelf)
  (:init (in-bay taxi pitA) (in-yard beetle) (in-yard postvan) (free-bay pitB) (lowered pitA) (lowered pitB)
         (hub-of taxi_f taxi) (hub-of taxi_r taxi) (hub-of van_f postvan) (hub-of van_r postvan) (hub-of beetle_f beetle)
         (front taxi_f) (rear taxi_r) (front van_f) (rear van_r) (front beetle_f)
         (fitted sumA taxi_f) (fitted sumB taxi_r) (fitted winC van_f) (no-tyre van_r) (fitted sumC beetle_f)
         (loose taxi_f) (tight taxi_r) (tight van_f) (loose van_r) (tight beetle_f)
         (stored winA rack1) (stored winB cellar) (idle Carl) (idle Dina)
         (sound sumA) (sound sumB) (punctured sumC) (sound winA) (sound winB) (punctured winC)
         (pumped sumB) (balanced winA)
         (small sumA) (small sumB) (small sumC) (large winA) (large winB) (large winC))
  (:goal (and)))
