; north: slab1 < slab2 < swan   south: slab3 < bear   east: slab4 < angel   west, gate: free
(define (problem ice-festival-p1)
  (:domain ice-festival)
  (:objects
    slab1 slab2 slab3 slab4 - slab
    swan bear angel - figure
    north_stand south_stand east_stand west_stand gate_stand - stand)
  (:init
    (stands-at slab1 north_stand) (rests-on slab2 slab1) (rests-on swan slab2) (uncovered swan)
    (stands-at slab3 south_stand) (rests-on bear slab3) (uncovered bear)
    (stands-at slab4 east_stand) (rests-on angel slab4) (uncovered angel)
    (vacant west_stand) (vacant gate_stand) (tongs-empty)
    (polished swan) (glowing south_stand) (glowing west_stand)
    (blue-ice slab1) (blue-ice slab3) (blue-ice bear)
    (clear-ice slab2) (clear-ice slab4) (clear-ice swan) (clear-ice angel))
  (:goal (and)))
