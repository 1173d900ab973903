(define (problem elevators-p2)
  (:domain elevators)
  (:objects
    f0 f1 f2 f3 f4 f5 f6 - floor
    fast1 - fast-lift
    slow1 slow2 - slow-lift
    p1 p2 p3 p4 p5 - passenger)
  (:init
    (above f1 f0) (above f2 f0) (above f3 f0) (above f4 f0) (above f5 f0) (above f6 f0) (above f2 f1) (above f3 f1) (above f4 f1) (above f5 f1) (above f6 f1) (above f3 f2) (above f4 f2) (above f5 f2) (above f6 f2) (above f4 f3) (above f5 f3) (above f6 f3) (above f5 f4) (above f6 f4) (above f6 f5)
    (reachable-floor fast1 f0) (reachable-floor fast1 f3) (reachable-floor fast1 f6)
    (reachable-floor slow1 f0) (reachable-floor slow1 f1) (reachable-floor slow1 f2) (reachable-floor slow1 f3)
    (reachable-floor slow2 f3) (reachable-floor slow2 f4) (reachable-floor slow2 f5) (reachable-floor slow2 f6)
    (lift-at fast1 f0) (lift-at slow1 f2) (lift-at slow2 f6) (door-open slow1)
    (passenger-at p1 f0) (passenger-at p2 f5) (passenger-at p3 f2) (boarded p4 slow2) (passenger-at p5 f2)
    (vip p2) (vip p3))
  (:goal (and)))
