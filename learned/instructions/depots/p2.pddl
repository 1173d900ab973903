(define (problem depots-p2)
  (:domain depots-yard)
  (:objects
    mill - depot
    portside market - distributor
    volvo scania - truck
    craneM craneP craneK - hoist
    p_a p_b p_c p_d - pallet
    bananas tiles wine glass toys - crate
    white brown - colour)
  (:init
    (belongs-to craneM mill) (belongs-to craneP portside) (belongs-to craneK market)
    (idle craneM) (idle craneP) (grips craneK toys)
    (site-of p_a mill) (site-of p_b mill) (site-of p_c portside) (site-of p_d market)
    (parked-at volvo mill) (parked-at scania market)
    (on-top tiles p_a) (on-top wine tiles) (on-top glass wine) (topmost glass)
    (site-of tiles mill) (site-of wine mill) (site-of glass mill)
    (topmost p_b) (topmost p_d)
    (on-top bananas p_c) (site-of bananas portside) (topmost bananas)
    (colour-of bananas white) (colour-of glass white) (colour-of tiles brown) (colour-of wine brown) (colour-of toys brown)
    (= (total-cost) 0)
    (= (miles mill mill) 0) (= (miles portside portside) 0) (= (miles market market) 0) (= (miles mill portside) 5) (= (miles mill market) 8) (= (miles portside mill) 5) (= (miles portside market) 3) (= (miles market mill) 8) (= (miles market portside) 3))
  (:goal (and)))
