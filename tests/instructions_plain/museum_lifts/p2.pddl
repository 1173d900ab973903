(define (problem museum-lifts-2)
  (:domain museum-lifts)
  (:objects
    north-lift south-lift - lift
    basement level1 level2 - floor
    sculpture-gallery print-room tower-room - gallery
    omar lucy - guard
    dana - person
    bust sketch clock coin-chest - exhibit)
  (:init
    (lift-at north-lift level1) (lift-at south-lift level2)
    (serves north-lift basement) (serves north-lift level1)
    (serves south-lift level1) (serves south-lift level2)
    (gallery-on sculpture-gallery level1) (gallery-on print-room level1) (gallery-on tower-room level2)
    (in-lift omar north-lift) (on-floor lucy level2) (on-floor dana basement)
    (on-floor bust basement) (in-lift coin-chest south-lift)
    (shown sketch print-room) (shown clock tower-room)
    (locked print-room) (armed print-room))
  (:goal (and)))
