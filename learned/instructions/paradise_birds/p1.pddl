(define (problem paradise_spring)
  (:domain paradise_breeders)
  (:objects
    Rajah Sultan - cock
    Pearl Olive Juno - hen
    Tomas Ines - keeper
    cage1 cage2 quarantine - cage
    fern_flight palm_flight - flight)
  (:init
    (lives_in Rajah cage1) (lives_in Sultan palm_flight) (lives_in Pearl palm_flight)
    (lives_in Olive cage2) (carries Ines Juno) (hands_empty Tomas)
    (fed Sultan) (fed Olive) (ringed Rajah) (ringed Pearl)
    (danced Sultan) (paired Sultan Olive) (has_perch palm_flight) (misted cage1)
    (red_plumed Rajah) (red_plumed Juno))
  (:goal (and)))
