(define (problem choir-2) (:domain choir)
  (:objects sop1 sop2 - soprano alt1 alt2 - alto bass1 - bass
    kyrie shenandoah carol - piece
    row1 row2 - row stage foyer - place
    f-red f-blue - folder)
  (:init (stands-in sop1 row1) (stands-in sop2 foyer) (stands-in alt1 row2) (stands-in alt2 row1) (stands-in bass1 stage)
    (holds-folder bass1 f-red) (lies-in f-blue foyer)
    (contains f-red kyrie) (contains f-blue shenandoah) (contains f-blue carol)
    (knows bass1 kyrie) (knows alt1 shenandoah) (solo-of bass1 kyrie) (solo-of alt1 shenandoah) (solo-open carol)
    (warmed-up bass1) (hoarse alt2) (hoarse sop1) (has-piano stage) (lid-open stage)
    (rehearsed kyrie) (on-programme kyrie))
  (:goal (and)))
