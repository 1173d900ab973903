(define (problem paradise_autumn)
  (:domain paradise_breeders)
  (:objects
    c1 c2 c3 - cock
    h1 h2 - hen
    keeper_a keeper_b - keeper
    box_n box_s - cage
    flight_1 flight_2 - flight)
  (:init
    (lives_in c1 box_n) (lives_in c2 box_n) (lives_in c3 flight_1)
    (lives_in h1 flight_1) (lives_in h2 box_s)
    (hands_empty keeper_a) (hands_empty keeper_b)
    (fed c1) (fed h1) (ringed h2) (ringed c3) (paired c3 h1) (has_perch flight_1)
    (misted flight_1) (misted box_n)
    (red_plumed c1) (red_plumed c2))
  (:goal (and)))
