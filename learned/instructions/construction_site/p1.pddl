(define (problem construction-site-1)
  (:domain construction-site)
  (:objects
    ground floor-1 floor-2 floor-3 - floor
    kowalski singh brigitte - worker
    tower-crane mini-crane - crane
    beam-a beam-b beam-c - beam
    bricks tiles - pallet)
  (:init
    (= (total-cost) 0)
    (directly-above floor-1 ground) (directly-above floor-2 floor-1) (directly-above floor-3 floor-2)
    (serves tower-crane ground) (serves tower-crane floor-1) (serves tower-crane floor-2) (serves tower-crane floor-3)
    (serves mini-crane ground) (serves mini-crane floor-1)
    (crane-idle mini-crane) (hanging-from beam-c tower-crane)
    (located-at beam-a ground) (located-at beam-b ground) (located-at tiles ground) (located-at bricks floor-1)
    (worker-on kowalski ground) (worker-on singh floor-1) (worker-on brigitte floor-2)
    (is-welder singh) (is-welder brigitte)
    (poured ground) (poured floor-1))
  (:goal (and)))
