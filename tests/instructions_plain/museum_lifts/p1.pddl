(define (problem museum-lifts-1)
  (:domain museum-lifts)
  (:objects
    glass-lift goods-lift - lift
    cellar ground-floor first-floor second-floor - floor
    fossil-hall map-room coin-room - gallery
    ines viktor - guard
    paula - person
    vase mammoth globe - exhibit)
  (:init
    (lift-at glass-lift ground-floor) (lift-at goods-lift cellar)
    (serves glass-lift ground-floor) (serves glass-lift first-floor) (serves glass-lift second-floor)
    (serves goods-lift cellar) (serves goods-lift ground-floor)
    (serves goods-lift first-floor) (serves goods-lift second-floor)
    (gallery-on fossil-hall ground-floor) (gallery-on map-room first-floor) (gallery-on coin-room second-floor)
    (on-floor ines ground-floor) (on-floor viktor second-floor) (on-floor paula first-floor)
    (on-floor vase cellar) (shown mammoth fossil-hall) (on-floor globe first-floor)
    (locked map-room) (locked coin-room) (armed coin-room))
  (:goal (and)))
