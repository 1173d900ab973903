(define (problem greenhouse-sol-12)
  (:domain mars-greenhouse)
  (:objects
    sprout marvin - robot
    dome lab store nursery - zone
    lock1 lock2 lock3 - airlock
    t1 t2 t3 - tray
    tomato lettuce - vegetable
    basil mint - herb)
  (:init
    (links lock1 dome lab) (links lock1 lab dome)
    (links lock2 lab store) (links lock2 store lab)
    (links lock3 dome nursery) (links lock3 nursery dome)
    (sealed lock1) (sealed lock2)
    (robot-in sprout dome) (robot-in marvin lab)
    (arms-free sprout) (arms-free marvin)
    (grows-in tomato t1) (grows-in basil t1) (grows-in mint t2) (grows-in lettuce t3)
    (tray-in t1 dome) (tray-in t2 nursery) (tray-in t3 store)
    (watered lettuce)
    (lit dome) (lit store))
  (:goal (and)))
