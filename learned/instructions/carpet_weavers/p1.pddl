(define (problem carpets-p1)
  (:domain carpet-weavers)
  (:objects Leyla Hasan - weaver
            tall_loom low_loom - loom
            kilim runner prayer_rug - carpet
            y1 y2 y3 - skein
            red blue ivory - colour
            shelf1 shelf2 - shelf)
  (:init (seated Leyla tall_loom) (resting Hasan)
         (stretched kilim tall_loom) (loom-free low_loom) (stored runner shelf1) (stored prayer_rug shelf2)
         (with y1 Leyla) (in-basket y2) (in-basket y3)
         (coloured y1 red) (undyed y2) (undyed y3) (silk y3)
         (border-of kilim red) (bare-field kilim) (bare-border runner) (bare-field runner)
         (border-of prayer_rug blue) (field-of prayer_rug ivory)
         (ordered kilim) (ordered runner))
  (:goal (and)))
