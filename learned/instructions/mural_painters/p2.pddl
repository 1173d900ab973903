(define (problem mural-2)
  (:domain mural-painters)
  (:objects
    joao beate lin - painter
    north_wall south_wall gym_wall silo - wall
    whale kite - motif
    white turquoise pink - tint
    big_rig small_rig - scaffold)
  (:init
    (at joao north_wall) (at beate north_wall) (at lin silo)
    (near north_wall south_wall) (near south_wall north_wall) (near south_wall gym_wall) (near gym_wall south_wall)
    (near gym_wall silo) (near silo gym_wall)
    (scaffold-at big_rig silo) (scaffold-at small_rig north_wall)
    (carries joao pink) (hands-free beate) (hands-free lin)
    (primed north_wall) (primed silo) (sketched silo whale) (coloured silo whale white) (signed lin silo)
    (= (total-cost) 0))
  (:goal (and)) (:metric minimize (total-cost)))
