(define (problem tea_p1)
  (:domain tea_plantation)
  (:objects upper lower - terrace
            rolling_shed - shed
            oven_house - kiln
            depot - warehouse
            lakshmi ravi - picker
            moti - donkey
            b1 b2 b3 - batch)
  (:init (trail upper lower) (trail lower upper) (trail lower rolling_shed) (trail rolling_shed lower)
         (trail rolling_shed oven_house) (trail oven_house rolling_shed) (trail oven_house depot) (trail depot oven_house)
         (is_at lakshmi upper) (is_at ravi rolling_shed) (is_at moti lower)
         (grown_on b1 upper) (grown_on b2 lower) (grown_on b3 upper)
         (plucked b3) (lies_at b3 rolling_shed) (withered b3)
         (infested lower) (is_watered upper)
         (green_tea b1) (black_tea b2) (green_tea b3))
  (:goal (and)))
