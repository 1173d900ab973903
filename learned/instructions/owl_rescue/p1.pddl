(define (problem owls_p1)
  (:domain owl_rescue)
  (:objects
    box_1 box_2 - box
    big_pen quiet_pen - pen
    oak_wood - wood
    Hoot Luna Shadow Pip - owl
    Nadia Gareth - keeper
    mouse1 mouse2 chick1 chick2 - food)
  (:init
    (is_in Hoot box_1) (is_in Luna box_2) (is_in Shadow big_pen) (is_in Pip quiet_pen)
    (stands_at Nadia box_1) (stands_at Gareth quiet_pen) (free_hands Nadia) (free_hands Gareth)
    (hungry Hoot) (hungry Pip) (hungry Shadow) (injured Hoot) (injured Luna) (ringed Shadow)
    (has_food Nadia mouse1) (has_food Nadia mouse2) (has_food Gareth chick1) (has_food Gareth chick2)
    (barn_owl Luna) (barn_owl Pip) (dirty box_2) (dirty quiet_pen) (dirty big_pen))
  (:goal (and)))
