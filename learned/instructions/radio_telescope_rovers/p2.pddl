(define (problem rt-p2)
  (:domain rt_rovers)
  (:objects
    Moth Beetle Gnat - rover
    ridge hollow plateau gully - pad
    saucer scoop - dish
    cryo1 cryo2 cryo3 - receiver)
  (:init
    (at Moth ridge) (at Beetle hollow) (at Gnat gully)
    (hauls Beetle scoop) (unladen Moth) (unladen Gnat)
    (dish_on saucer plateau)
    (vacant ridge) (vacant hollow) (vacant gully)
    (mounted cryo1 saucer) (no_receiver scoop)
    (in_rack cryo2 Moth) (lying cryo3 gully)
    (cooled cryo2) (aligned saucer) (dusty scoop) (big saucer)
    (lband cryo1) (lband cryo3) (sband cryo2)
    (track ridge hollow) (track hollow ridge)
    (track hollow plateau) (track plateau hollow)
    (track plateau gully) (track gully plateau))
  (:goal (and)))
