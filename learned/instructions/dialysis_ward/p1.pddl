(define (problem DialysisWard-p1)
  (:domain DialysisWard)
  (:objects
    Hagen Rosa Imre Lotte - Patient
    Beate Sami - Nurse
    m1 m2 - Machine
    window_chair door_chair middle_chair - Chair
    tea broth - Drink)
  (:init
    (SitsIn Hagen window_chair) (Waiting Rosa) (Waiting Imre) (Waiting Lotte)
    (ChairFree door_chair) (ChairFree middle_chair)
    (StandsBy m1 window_chair) (StandsBy m2 door_chair)
    (Idle m1) (Idle m2) (Rinsed m1)
    (Weighed Hagen) (Weighed Lotte))
  (:goal (and)))
