(define (problem barges-1)
  (:domain river-barges)
  (:objects mill-quay coal-wharf town-quay boatyard - quay
            Otter Heron - barge
            grain coal timber bricks - cargo
            Kurt Marta - skipper)
  (:init (= (total-cost) 0)
         (linked mill-quay coal-wharf) (linked coal-wharf mill-quay) (linked coal-wharf town-quay) (linked town-quay coal-wharf)
         (linked town-quay boatyard) (linked boatyard town-quay)
         (fuel-pump boatyard) (fuel-pump mill-quay)
         (at Otter mill-quay) (at Heron boatyard) (moored Otter) (moored Heron) (fuelled Heron)
         (ashore Kurt mill-quay) (steers Marta Heron)
         (lies-on grain mill-quay) (lies-on coal coal-wharf) (lies-on timber boatyard) (aboard bricks Heron)
         (bulky timber) (bulky bricks))
  (:goal (and)))
