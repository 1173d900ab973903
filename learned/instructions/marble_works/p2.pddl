(define (problem marble-2)
  (:domain marble-works)
  (:objects
    s1 s2 s3 s4 s5 - slab
    north_crane south_crane - crane
    eagle cross name_plate - motif
    bay1 bay2 bay3 - bay
    flatbed van - lorry)
  (:init
    (slab-at s1 bay1) (slab-at s2 bay2) (hangs-from s3 north_crane) (slab-at s4 bay3) (slab-at s5 van)
    (idle south_crane)
    (reaches north_crane bay1) (reaches north_crane bay2) (reaches north_crane flatbed)
    (reaches south_crane bay2) (reaches south_crane bay3) (reaches south_crane van)
    (equipped bay1 saw) (equipped bay2 grinder) (equipped bay3 chisel)
    (cut s2) (cut s3) (cut s4) (cut s5) (polished s4) (carved s5 cross) (carved s2 eagle)
    (crated s5) (white s1) (white s2) (white s4) (= (total-cost) 0))
  (:goal (and)))
