(define (problem fossil-2)
  (:domain fossil-prep)
  (:objects
    Ines Otto Kim - person
    yard bench_room moulding - room
    skull_1 skull_2 femur egg_nest jawbone - specimen
    chisel drill pick - tool)
  (:init
    (works-in Ines bench_room) (works-in Otto yard) (works-in Kim moulding)
    (free-handed Ines) (free-handed Kim) (held-by chisel Otto) (on-rack drill) (on-rack pick)
    (lies-in skull_1 yard) (lies-in skull_2 bench_room) (lies-in femur yard) (lies-in egg_nest moulding) (lies-in jawbone bench_room)
    (jacketed skull_1) (jacketed femur) (cracked skull_2) (cracked egg_nest) (cleaned jawbone)
    (suits chisel femur) (suits chisel skull_1) (suits drill skull_1) (suits drill skull_2)
    (suits pick egg_nest) (suits pick skull_2) (suits chisel jawbone)
    (fragile egg_nest) (fragile skull_2) (casting-room moulding))
  (:goal (and)))
