(define (problem aquarium-2)
  (:domain aquarium)
  (:objects
    tank_1 tank_2 tank_3 tank_4 - tank
    eel ray puffer clown1 clown2 - fish
    pat suki - keeper
    big_filter old_filter new_filter mini_filter - filter
    shrimp algae - food
    tourists scouts - group)
  (:init
    (in eel tank_1) (in ray tank_2) (in puffer tank_2) (in clown1 tank_3) (in clown2 tank_3)
    (by pat tank_4) (by suki tank_1) (carries suki shrimp)
    (fitted big_filter tank_1) (fitted old_filter tank_2) (fitted new_filter tank_2) (fitted mini_filter tank_3)
    (on big_filter) (on old_filter)
    (murky tank_2) (murky tank_3)
    (likes eel shrimp) (likes ray shrimp) (likes puffer shrimp) (likes puffer algae)
    (likes clown1 algae) (likes clown2 algae)
    (fed ray)
    (watching tourists tank_1) (watching scouts tank_1))
  (:goal (and)))
