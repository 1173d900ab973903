; no lift goes up to the attic; lift-b does not go down to the garage
(define (problem lift-building-p2)
  (:domain lift-building)
  (:objects
    garage level-1 level-2 level-3 level-4 attic - floor
    lift-a lift-b - lift
    mr-okafor ms-lindqvist grandma-rosa toby professor-haq ingrid - person)
  (:init
    (directly-above level-1 garage) (directly-above level-2 level-1)
    (directly-above level-3 level-2) (directly-above level-4 level-3)
    (directly-above attic level-4)
    (reaches lift-a garage) (reaches lift-a level-1) (reaches lift-a level-2)
    (reaches lift-a level-3) (reaches lift-a level-4)
    (reaches lift-b level-1) (reaches lift-b level-2)
    (reaches lift-b level-3) (reaches lift-b level-4)
    (lift-on lift-a garage) (lift-on lift-b level-4) (door-open lift-b)
    (standing-at mr-okafor garage) (standing-at ms-lindqvist level-2)
    (standing-at grandma-rosa level-1) (standing-at toby level-1)
    (riding professor-haq lift-b) (standing-at ingrid level-3)
    (bound-for mr-okafor level-4) (bound-for ms-lindqvist garage)
    (bound-for grandma-rosa level-3) (bound-for toby level-3)
    (bound-for professor-haq level-1) (bound-for ingrid level-2)
    (vip mr-okafor) (vip professor-haq))
  (:goal (and)))
