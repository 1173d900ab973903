(define (problem courier-lockers-p2)
  (:domain courier-lockers)
  (:objects
    c-north c-south - courier
    Adaeze Jorg Mimi - resident
    p-101 p-102 p-103 p-104 p-105 - parcel
    L1 L2 L3 L4 - box
    depot_yard church_corner pool_corner - site)
  (:init
    (based-at L1 church_corner) (based-at L2 church_corner) (based-at L3 pool_corner) (based-at L4 pool_corner)
    (standing-at c-north church_corner) (standing-at c-south depot_yard)
    (in-van c-north p-101) (in-van c-north p-102) (lies-at p-103 depot_yard) (lies-at p-104 pool_corner)
    (stowed p-105 L3) (code-sent c-south p-105 Mimi)
    (box-empty L1) (box-empty L2) (box-empty L4)
    (box-big L1) (box-big L3)
    (slim p-101) (bulky p-102) (slim p-103) (bulky p-104) (slim p-105))
  (:goal (and)))
