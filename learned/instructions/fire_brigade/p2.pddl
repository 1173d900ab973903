(define (problem fire2)
  (:domain FireBrigade)
  (:objects
    e1 e2 e3 - engine
    adams baker chan - crew
    hq depot - station
    hotel library warehouse_9 church - building
    canal hydrant_4 - water)
  (:init
    (= (total-cost) 0)
    (Road hq depot) (Road depot hq) (Road hq hotel) (Road hotel hq) (Road depot library) (Road library depot)
    (Road hotel library) (Road library hotel) (Road library canal) (Road canal library)
    (Road hotel hydrant_4) (Road hydrant_4 hotel) (Road canal warehouse_9) (Road warehouse_9 canal)
    (Road hq church) (Road church hq)
    (HasLadder e3)
    (At e1 hq) (At e2 canal) (At e3 hotel)
    (Riding adams e1) (Riding baker e2) (Posted chan hotel)
    (HoseLaid e3 hotel) (TankFull e1) (TankFull e3)
    (Burning hotel) (Burning library) (Burning warehouse_9) (Searched church))
  (:goal (and)))
