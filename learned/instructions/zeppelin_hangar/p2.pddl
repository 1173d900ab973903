(define (problem zeppelin-2)
  (:domain zeppelin-hangar)
  (:objects
    z1 z2 - ship
    rig_a rig_b rig_c - rigger
    bay1 bay2 bay3 - bay
    c1 c2 c3 c4 c5 - gascell)
  (:init
    (ship_in z1 bay1) (ship_in z2 field) (vacant bay2) (vacant bay3)
    (crew_in rig_a bay1) (crew_in rig_b bay2) (crew_in rig_c bay2)
    (part_of c1 z1) (part_of c2 z1) (part_of c3 z1) (part_of c4 z2) (part_of c5 z2)
    (leaky c1) (sound c2) (leaky c3) (sound c4) (sound c5)
    (inflated c2) (inflated c4) (loose z1) (tethered z2)
    (doors_open bay1) (doors_open bay3))
  (:goal (and)))
