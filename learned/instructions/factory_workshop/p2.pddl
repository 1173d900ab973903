(define (problem shop-p2)
  (:domain machine-shop)
  (:objects
    M1 - lathe
    M2 M3 - drill
    M4 - grinder
    M5 - booth
    trolley shelfB - rack
    ball block disc - shape
    coarse polished - finish
    raw blue white - paint
    narrow wide - bore
    wp1 wp2 wp3 - workpiece)
  (:init
    (capable M1 ball) (capable M1 disc)
    (capable M2 narrow) (capable M3 narrow) (capable M3 wide)
    (capable M4 polished)
    (capable M5 raw) (capable M5 blue) (capable M5 white)
    (vacant M1) (vacant M2) (vacant M3) (vacant M4)
    (running M2) (running M5)
    (sits-at trolley wp1) (has-shape wp1 block) (has-finish wp1 coarse) (coated wp1 raw)
    (sits-at M5 wp2) (has-shape wp2 disc) (has-finish wp2 polished) (coated wp2 blue)
    (sits-at shelfB wp3) (has-shape wp3 block) (has-finish wp3 coarse) (coated wp3 white) (bored wp3 narrow)
    (rush-job wp3))
  (:goal (and)))
