(define (problem tile-layers-2)
  (:domain tile-layers)
  (:objects
    tiler_1 tiler_2 tiler_3 - worker
    t1 t2 t3 t4 t5 t6 - tile
    hallway shower utility - floor-room
    shed - room)
  (:init
    (is-in tiler_1 shed) (is-in tiler_2 hallway) (is-in tiler_3 shower)
    (free tiler_1) (free tiler_2) (has tiler_3 t6)
    (laid t1 hallway) (laid t2 shower) (stacked t3 shed) (stacked t4 shed) (stacked t5 utility)
    (screeded hallway) (screeded shower) (grouted shower)
    (is-cut t2) (is-cut t5)
    (is-white t1) (is-white t3) (is-white t5) (is-large t1) (is-large t4) (is-large t6))
  (:goal (and)))
