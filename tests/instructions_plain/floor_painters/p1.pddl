(define (problem painting-floor-p1)
  (:domain painting-floor)
  (:objects
    tile_0-1 tile_0-2 tile_0-3
    tile_1-1 tile_1-2 tile_1-3
    tile_2-1 tile_2-2 tile_2-3
    tile_3-1 tile_3-2 tile_3-3 - tile
    robot1 robot2 - robot
    white black - color)
  (:init
    (above tile_1-1 tile_0-1) (above tile_1-2 tile_0-2) (above tile_1-3 tile_0-3)
    (above tile_2-1 tile_1-1) (above tile_2-2 tile_1-2) (above tile_2-3 tile_1-3)
    (above tile_3-1 tile_2-1) (above tile_3-2 tile_2-2) (above tile_3-3 tile_2-3)
    (right-of tile_0-2 tile_0-1) (right-of tile_0-3 tile_0-2)
    (right-of tile_1-2 tile_1-1) (right-of tile_1-3 tile_1-2)
    (right-of tile_2-2 tile_2-1) (right-of tile_2-3 tile_2-2)
    (right-of tile_3-2 tile_3-1) (right-of tile_3-3 tile_3-2)
    (robot-at robot1 tile_0-1) (robot-has robot1 white)
    (robot-at robot2 tile_2-3) (robot-has robot2 black)
    (available-color white) (available-color black)
    (clear tile_0-2) (clear tile_0-3)
    (clear tile_1-1) (clear tile_1-2) (clear tile_1-3)
    (clear tile_2-1) (clear tile_2-2)
    (clear tile_3-1) (clear tile_3-2) (clear tile_3-3))
  (:goal (and)))
