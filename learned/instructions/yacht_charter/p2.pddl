(define (problem yacht-p2)
  (:domain yacht-charter)
  (:objects
    quay - marina
    cove lagoon sandbank - island
    y1 y2 y3 y4 - yacht
    lou mae - skipper
    bride groom uncle - guest
    cooler kayak - gear)
  (:init
    (sea-lane quay cove) (sea-lane cove quay) (sea-lane cove lagoon) (sea-lane lagoon cove)
    (sea-lane quay sandbank) (sea-lane sandbank quay)
    (moored y1 quay) (moored y2 quay) (moored y3 cove) (moored y4 lagoon)
    (catamaran y2) (catamaran y3)
    (ashore lou quay) (aboard mae y3)
    (ashore bride quay) (ashore groom quay) (aboard uncle y3)
    (booked bride y2) (booked groom y1)
    (stored cooler quay) (stowed kayak y3)
    (fuelled y1) (fuelled y3) (scrubbed y2)
    (= (total-cost) 0))
  (:goal (and)))
