; pier - north_aisle - south_aisle - gatehouse ; pier has ice, gatehouse has scales
(define (problem fish-p2)
  (:domain fish-market)
  (:objects pier north_aisle south_aisle gatehouse - spot
    bx1 bx2 bx3 bx4 - box
    Ines Tobi - porter trolleyA trolleyB - cart
    stall7 stall8 - stall
    bistro canteen - buyer salmon squid - kind)
  (:init (next-to pier north_aisle) (next-to north_aisle pier) (next-to north_aisle south_aisle) (next-to south_aisle north_aisle)
    (next-to south_aisle gatehouse) (next-to gatehouse south_aisle)
    (box-at bx1 pier) (on-cart bx2 trolleyA) (on-sale bx3 stall7) (box-at bx4 gatehouse)
    (holds-kind bx1 salmon) (holds-kind bx2 salmon) (holds-kind bx3 squid) (holds-kind bx4 squid)
    (of-size bx1 large) (of-size bx2 medium) (of-size bx3 small) (of-size bx4 large)
    (unsold bx1) (unsold bx2) (unsold bx3) (unsold bx4) (iced bx3) (iced bx2) (weighed bx4)
    (porter-at Ines pier) (porter-at Tobi gatehouse) (cart-at trolleyA north_aisle) (cart-at trolleyB gatehouse)
    (stall-at stall7 north_aisle) (stall-at stall8 south_aisle) (stall-open stall7) (stall-shut stall8)
    (scales gatehouse) (ice-maker pier) (= (total-cost) 0))
  (:goal (and)))
