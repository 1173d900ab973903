(define (problem painting-floor-p2)
  (:domain painting-floor)
  (:objects
    north_west north north_east
    west centre east
    south_west south south_east - tile
    mona pablo - robot
    red blue white green - color)
  (:init
    (above north_west west) (above north centre) (above north_east east)
    (above west south_west) (above centre south) (above east south_east)
    (right-of north north_west) (right-of north_east north)
    (right-of centre west) (right-of east centre)
    (right-of south south_west) (right-of south_east south)
    (robot-at mona south_west) (robot-has mona blue)
    (robot-at pablo centre) (robot-has pablo red)
    (painted north red)
    (available-color red) (available-color blue) (available-color white)
    (clear north_west) (clear north_east) (clear west) (clear east)
    (clear south) (clear south_east))
  (:goal (and)))
