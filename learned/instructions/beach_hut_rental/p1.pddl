(define (problem beach-p1)
  (:domain beach-huts)
  (:objects hut1 hut2 hut3 hut4 - hut
    tool_shed - shed
    Alice Bruno Carla - guest
    red_lounger blue_lounger - lounger
    parasol1 parasol2 - parasol
    dragon_kite - kite)
  (:init
    (cart-at tool_shed)
    (path tool_shed hut1) (path hut1 tool_shed) (path hut1 hut2) (path hut2 hut1)
    (path hut2 hut3) (path hut3 hut2) (path hut3 hut4) (path hut4 hut3)
    (gear-at red_lounger tool_shed) (gear-at blue_lounger hut2)
    (gear-at parasol1 hut3) (gear-at parasol2 tool_shed) (gear-at dragon_kite hut1)
    (rented-to hut2 Alice) (vacant hut1) (vacant hut3) (vacant hut4)
    (swept hut1) (swept hut2) (unlocked hut2) (unlocked hut3)
    (paid Alice) (seafront hut3) (seafront hut4))
  (:goal (and)))
