(define (problem depots-p1)
  (:domain depots-yard)
  (:objects
    north-yard south-yard - depot
    harbour - distributor
    tug old-betty - truck
    h-north h-south h-harbour - hoist
    pal1 pal2 pal3 pal4 - pallet
    c1 c2 c3 c4 c5 - crate
    red blue green - colour)
  (:init
    (belongs-to h-north north-yard) (belongs-to h-south south-yard) (belongs-to h-harbour harbour)
    (idle h-north) (idle h-south) (idle h-harbour)
    (site-of pal1 north-yard) (site-of pal2 south-yard) (site-of pal3 harbour) (site-of pal4 harbour)
    (parked-at tug harbour) (parked-at old-betty south-yard)
    (on-top c1 pal1) (on-top c2 c1) (site-of c1 north-yard) (site-of c2 north-yard) (topmost c2)
    (on-top c3 pal2) (site-of c3 south-yard) (topmost c3)
    (on-top c4 pal3) (site-of c4 harbour) (topmost c4)
    (topmost pal4) (carries old-betty c5)
    (colour-of c1 red) (colour-of c2 blue) (colour-of c3 green) (colour-of c4 red) (colour-of c5 blue)
    (= (total-cost) 0)
    (= (miles north-yard north-yard) 0) (= (miles south-yard south-yard) 0) (= (miles harbour harbour) 0) (= (miles north-yard south-yard) 6) (= (miles north-yard harbour) 9) (= (miles south-yard north-yard) 6) (= (miles south-yard harbour) 4) (= (miles harbour north-yard) 9) (= (miles harbour south-yard) 4))
  (:goal (and)))
