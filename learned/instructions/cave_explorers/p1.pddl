(define (problem cave-p1)
  (:domain cave-explorers)
  (:objects
    entrance bat_hall crystal_room sump river_gallery - chamber
    Lena Marek - caver
    blue_rope - rope
    t1 t2 - torch
    bone gypsum - specimen)
  (:init
    (in Lena entrance) (in Marek bat_hall)
    (tunnel entrance bat_hall) (tunnel bat_hall entrance)
    (tunnel bat_hall sump) (tunnel sump bat_hall)
    (tunnel sump river_gallery) (tunnel river_gallery sump)
    (shaft bat_hall crystal_room)
    (carries Lena t1) (lies-in blue_rope entrance) (carries Marek t2) (burning t2)
    (lies-in bone river_gallery) (lies-in gypsum crystal_room)
    (flooded sump) (mapped entrance) (tired Marek)
    (has-paintings river_gallery) (has-paintings crystal_room) (fragile gypsum))
  (:goal (and)))
