(define (problem tile-kilns-1)
  (:domain tile-kilns)
  (:objects
    rack1 rack2 rack3 - rack
    old_kiln new_kiln - kiln
    t1 t2 t3 t4 t5 - tile
    cobalt amber - glaze)
  (:init
    (tongs-free)
    (on-rack t1 rack1) (on-rack t2 rack1) (on-rack t3 rack2) (in-kiln t4 old_kiln) (in-kiln t5 new_kiln)
    (door-shut old_kiln) (lit old_kiln) (door-open new_kiln) (unlit new_kiln) (swept new_kiln)
    (is-damp t1) (is-damp t2) (is-dry t3) (is-damp t4) (is-dry t5)
    (is-bare t1) (is-bare t2) (is-bare t3) (is-bare t4) (is-glazed t5 cobalt)
    (is-square t1) (is-square t3) (is-square t4) (is-round t2) (is-round t5) (is-large t3) (is-large t2))
  (:goal (and)))
