(define (problem ground-p2)
  (:domain football-ground)
  (:objects
    Ravi Sten Ulla - keeper
    field1 field2 - turf
    north_shed south_shed - shed
    ride_on - mower
    heavy light_roller - roller
    red_marker white_marker - marker)
  (:init
    (is-in Ravi north_shed) (is-in Sten field1) (is-in Ulla field2)
    (is-in ride_on north_shed) (is-in heavy field1) (is-in light_roller south_shed)
    (is-in red_marker south_shed) (is-in white_marker field2)
    (is-driving Ulla white_marker) (is-seated Ulla) (is-manned white_marker)
    (is-fuelled ride_on) (is-fuelled white_marker) (is-fuelled heavy)
    (is-rolled field2) (is-mown field1))
  (:goal (and)))
