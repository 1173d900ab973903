(define (problem bowling-p2)
  (:domain bowling-alley)
  (:objects l-1 l-2 l-3 l-4 - lane
    front_rack back_rack side_rack - rack
    Gus Hana Ivo Juno - player
    viper comet pebble tank - ball
    pairA pairB pairC - shoepair)
  (:init (ball-with viper Gus) (ball-with pebble Juno) (ball-on-rack comet back_rack) (ball-on-rack tank front_rack)
    (hands-free Hana) (hands-free Ivo)
    (wearing Gus pairA) (wearing Juno pairC) (barefoot Hana) (barefoot Ivo)
    (in-cubby pairB)
    (assigned Gus l-1) (assigned Juno l-2) (assigned Ivo l-1) (waiting Hana)
    (pins-up l-1) (pins-up l-3) (lane-oiled l-1) (lane-oiled l-2) (bumpers-raised l-2) (bumpers-raised l-1)
    (heavy viper) (heavy tank) (child Juno) (child Hana))
  (:goal (and)))
