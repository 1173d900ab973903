(define (problem tile-layers-1)
  (:domain tile-layers)
  (:objects
    Petra Igor - worker
    slab1 slab2 hex1 hex2 mosaic - tile
    bathroom kitchen porch - floor-room
    van yard - room)
  (:init
    (is-in Petra van) (is-in Igor kitchen) (free Petra) (has Igor hex2)
    (stacked slab1 van) (stacked slab2 van) (stacked hex1 yard) (laid mosaic bathroom)
    (screeded bathroom) (screeded kitchen) (grouted bathroom)
    (is-white slab1) (is-white hex1) (is-white mosaic)
    (is-large slab1) (is-large slab2) (is-cut hex1))
  (:goal (and)))
