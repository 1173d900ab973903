(define (problem elevators-p2)
  (:domain elevators)
  (:objects
    basement f0 f1 f2 f3 roof - floor
    staff_lift publicLift bed-lift - lift
    nurse-joy dr_wu porter1 - employee
    grandma visitor3 tim - guest)
  (:init
    (next-floor basement f0) (next-floor f0 f1) (next-floor f1 f2) (next-floor f2 f3) (next-floor f3 roof)
    (stops-at publicLift f0) (stops-at publicLift f1) (stops-at publicLift f2) (stops-at publicLift f3)
    (stops-at staff_lift basement) (stops-at staff_lift f0) (stops-at staff_lift f1) (stops-at staff_lift f2) (stops-at staff_lift f3)
    (stops-at bed-lift f1) (stops-at bed-lift f3) (stops-at bed-lift roof)
    (lift-at publicLift f0) (doors-open publicLift)
    (lift-at staff_lift basement)
    (lift-at bed-lift roof)
    (aboard nurse-joy staff_lift)
    (on-floor dr_wu roof) (on-floor porter1 basement) (on-floor grandma f2) (on-floor visitor3 f0) (on-floor tim f0)
    (vip dr_wu) (has-luggage grandma) (has-luggage visitor3)
    (= (total-cost) 0))
  (:goal (and)))
