(define (problem gallery_hanging_p1)
  (:domain gallery_hanging)
  (:objects
    Bruno Celia - hanger
    foyer hall store - room
    foyer_wall hall_north hall_south - wall
    sunset boats portrait - painting
    bridge crowd - photo)
  (:init
    (in Bruno store) (in Celia foyer)
    (wall_of foyer_wall foyer) (wall_of hall_north hall) (wall_of hall_south hall)
    (leaning sunset store) (wrapped sunset) (large sunset) (gilt sunset)
    (on boats hall_north) (holds Celia portrait) (gilt portrait)
    (leaning bridge store) (wrapped bridge)
    (on crowd foyer_wall) (straight crowd)
    (lit foyer_wall))
  (:goal (and)))
