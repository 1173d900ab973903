(define (problem cider-p1)
  (:domain cider_press)
  (:objects
    Gwen Tom - worker
    k1 k2 k3 k4 - crate
    oak_barrel pine_barrel small_barrel - barrel
    bramley russet - variety)
  (:init
    (is_in Gwen yard) (is_in Tom cellar)
    (crate_in k1 yard) (crate_in k2 yard) (crate_in k3 mill_room) (crate_in k4 cellar)
    (of_variety k1 bramley) (of_variety k2 bramley) (of_variety k3 russet) (of_variety k4 russet)
    (washed k3) (milled k3)
    (barrel_in oak_barrel mill_room) (barrel_in pine_barrel cellar) (barrel_in small_barrel yard)
    (bunged pine_barrel) (juice_in pine_barrel bramley))
  (:goal (and)))
