(define (problem shelf-fetchers-1)
  (:domain shelf-fetchers)
  (:objects
    robot1 robot2 - robot
    dock - charger
    pick1 pick2 - station
    aisle-a aisle-b - aisle
    pod1 pod2 pod3 - pod
    mug lamp book - item
    box1 box2 - box)
  (:init
    (robot-at robot1 dock) (unloaded robot1) (charged robot1)
    (robot-at robot2 aisle-a) (unloaded robot2)
    (pod-at pod1 aisle-a) (pod-at pod2 aisle-b) (pod-at pod3 pick2)
    (on-pod mug pod1) (on-pod lamp pod2) (on-pod book pod3)
    (box-at box1 pick1) (box-at box2 pick2))
  (:goal (and)))
