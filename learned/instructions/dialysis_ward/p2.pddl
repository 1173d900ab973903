(define (problem DialysisWard-p2)
  (:domain DialysisWard)
  (:objects
    Petrov Agnes Dilip Ursel - Patient
    Malik Jutta Carmen - Nurse
    blue_machine grey_machine - Machine
    c1 c2 c3 c4 - Chair
    coffee juice water - Drink)
  (:init
    (SitsIn Petrov c1) (SitsIn Agnes c2) (Waiting Dilip) (Waiting Ursel)
    (ChairFree c3) (ChairFree c4)
    (StandsBy blue_machine c1) (StandsBy grey_machine c3)
    (Idle grey_machine) (HookedUp Malik Petrov blue_machine)
    (Weighed Petrov) (Weighed Agnes) (Served Jutta Agnes water))
  (:goal (and)))
