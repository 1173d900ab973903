(define (problem turtles-2)
  (:domain turtleHatchery)
  (:objects
    Rui Sol Vera - ranger
    T1 T2 T3 T4 - turtle
    nest_east nest_west nest_mid - nest
    pool_a pool_b pool_c - tank
    bay - beach)
  (:init
    (rangerAt Rui bay) (rangerAt Sol pool_a) (rangerAt Vera pool_b)
    (inSea T1) (turtleAt T2 pool_a) (turtleAt T3 pool_b) (carriesTurtle Vera T4)
    (nestAt nest_east bay) (nestAt nest_west bay) (carriesNest Sol nest_mid) (fenced nest_west)
    (tagged T1) (fed T3) (heated pool_a)
    (small T3) (small T4) (green T2) (green T3) (loggerhead T1) (loggerhead T4))
  (:goal (and)))
