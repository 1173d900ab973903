(define (problem shop-p1)
  (:domain machine-shop)
  (:objects
    drill-press - drill
    big-lathe - lathe
    belt-grinder - grinder
    paint-cabin - booth
    rack-in rack-out - rack
    cuboid cylinder cone - shape
    rough smooth - finish
    bare red black - paint
    mm6 mm10 - bore
    shaft hub plate-17 axle - workpiece)
  (:init
    (capable drill-press mm6) (capable drill-press mm10)
    (capable big-lathe cylinder) (capable big-lathe cone)
    (capable belt-grinder smooth)
    (capable paint-cabin red) (capable paint-cabin black)
    (vacant big-lathe) (vacant belt-grinder) (vacant paint-cabin)
    (running belt-grinder)
    (sits-at rack-in shaft) (has-shape shaft cuboid) (has-finish shaft rough) (coated shaft bare)
    (sits-at drill-press hub) (has-shape hub cylinder) (has-finish hub smooth) (coated hub bare)
    (sits-at rack-in plate-17) (has-shape plate-17 cuboid) (has-finish plate-17 rough) (coated plate-17 red)
    (sits-at rack-out axle) (has-shape axle cylinder) (has-finish axle rough) (coated axle black) (bored axle mm6)
    (rush-job shaft) (rush-job axle))
  (:goal (and)))
