(define (problem ground-p1)
  (:domain football-ground)
  (:objects
    Barry Lotte - keeper
    main_pitch youth_pitch training_pitch - turf
    big_shed - shed
    mower1 mower2 - mower
    roller1 - roller
    liner - marker)
  (:init
    (is-in Barry big_shed) (is-in Lotte main_pitch)
    (is-in mower1 big_shed) (is-in mower2 main_pitch) (is-in roller1 big_shed) (is-in liner youth_pitch)
    (is-driving Lotte mower2) (is-seated Lotte) (is-manned mower2)
    (is-fuelled mower2) (is-fuelled liner)
    (is-mown youth_pitch) (is-lined training_pitch) (is-mown training_pitch)
    (is-wet training_pitch))
  (:goal (and)))
