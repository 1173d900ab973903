(define (problem reptile_p1)
  (:domain reptile_house)
  (:objects
    cobra python corn_snake - snake
    gecko iguana - lizard
    old_tortoise - tortoise
    tank1 tank2 tank3 tank4 tank5 - tank
    mice crickets lettuce - food
    Hanna Luis - keeper)
  (:init
    (in cobra tank1) (in python tank2) (in corn_snake tank3) (in gecko tank4) (in iguana tank4) (in old_tortoise tank3)
    (venomous cobra) (qualified Hanna)
    (bag_empty Hanna) (bag_empty Luis)
    (lamp_on tank1) (lamp_on tank4) (lid_open tank3)
    (desert tank1) (cleaned tank2)
    (eats cobra mice) (eats python mice) (eats corn_snake mice) (eats gecko crickets) (eats iguana lettuce) (eats old_tortoise lettuce)
    (fed python))
  (:goal (and)))
