(define (problem elevators-p1)
  (:domain elevators)
  (:objects
    ground first second third fourth - floor
    lift-a lift-b - lift
    kim omar dave - employee
    lucy mr-patel - guest)
  (:init
    (next-floor ground first) (next-floor first second) (next-floor second third) (next-floor third fourth)
    (stops-at lift-a ground) (stops-at lift-a first) (stops-at lift-a second) (stops-at lift-a third) (stops-at lift-a fourth)
    (stops-at lift-b ground) (stops-at lift-b third) (stops-at lift-b fourth)
    (lift-at lift-a second) (doors-open lift-a)
    (lift-at lift-b third)
    (on-floor kim ground) (on-floor lucy ground) (on-floor omar second) (on-floor mr-patel fourth)
    (aboard dave lift-b)
    (vip mr-patel) (has-luggage lucy) (has-luggage omar)
    (= (total-cost) 0))
  (:goal (and)))
