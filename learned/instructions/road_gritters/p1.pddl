(define (problem grit1)
  (:domain gritters)
  (:objects
    gritty_mcgrit saltasaurus - truck
    yard - depot
    ashford brook corbel - village
    r1 r2 r3 r4 r5 - road)
  (:init
    (truck-at gritty_mcgrit yard) (truck-at saltasaurus brook)
    (plough-off gritty_mcgrit) (plough-on saltasaurus) (full saltasaurus)
    (joins r1 yard ashford) (joins r1 ashford yard)
    (joins r2 yard brook) (joins r2 brook yard)
    (joins r3 ashford brook) (joins r3 brook ashford)
    (joins r4 brook corbel) (joins r4 corbel brook)
    (joins r5 ashford corbel) (joins r5 corbel ashford)
    (passable r1) (passable r2) (passable r4)
    (gritted r2)
    (steep r4) (steep r5) (bus-route r1) (bus-route r4)
    (= (len r1) 4) (= (len r2) 3) (= (len r3) 5) (= (len r4) 2) (= (len r5) 6)
    (= (total-cost) 0))
  (:goal (and))
  (:metric minimize (total-cost)))
