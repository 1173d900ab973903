(define (problem quiz-pilot)
  (:domain quiz-show)
  (:objects
    greenroom - backstage
    host_desk left_desk right_desk - desk
    Victor - host
    Amy Boris Chloe - contestant
    env1 env2 env3 - envelope)
  (:init
    (walkway greenroom host_desk) (walkway host_desk greenroom) (walkway greenroom left_desk) (walkway left_desk greenroom)
    (walkway greenroom right_desk) (walkway right_desk greenroom) (walkway left_desk host_desk) (walkway host_desk left_desk)
    (stands Victor greenroom) (stands Amy left_desk) (stands Boris greenroom) (stands Chloe right_desk)
    (miked Amy) (powdered Amy) (powdered Boris) (lit right_desk)
    (env-on env1 host_desk) (env-on env2 greenroom) (in-hand env3 Chloe)
    (sealed env1) (sealed env2) (read-out env3))
  (:goal (and)))
