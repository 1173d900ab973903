(define (problem rice-2)
  (:domain rice-terraces)
  (:objects
    Mai Linh Duc - farmer
    p1 p2 p3 p4 - paddy
    hut - place
    big_buffalo old_buffalo pony - animal
    short_grain long_grain sticky_white sticky_black - crop)
  (:init
    (is-at Mai hut) (unburdened Mai) (is-at Linh p2) (unburdened Linh)
    (is-at Duc granary) (carries Duc long_grain)
    (tethered big_buffalo hut) (tethered old_buffalo p3) (tethered pony granary)
    (steps hut granary) (steps granary hut) (steps hut p4) (steps p4 hut)
    (steps p4 p3) (steps p3 p4) (steps p3 p2) (steps p2 p3) (steps p2 p1) (steps p1 p2)
    (steps p1 spring) (steps spring p1)
    (above p1 p2) (above p2 p3) (above p3 p4) (top-paddy p1)
    (flooded p2) (flooded p4) (fallow p1) (fallow p3) (fallow p4) (ploughed p4)
    (planted short_grain p2)
    (seedlings sticky_white granary) (seedlings sticky_black hut)
    (buffalo big_buffalo) (buffalo old_buffalo) (sticky sticky_white) (sticky sticky_black))
  (:goal (and)))
