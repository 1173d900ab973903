(define (problem shelter-1)
  (:domain shelter-kennels)
  (:objects
    Bruno Lady Taco - dog
    Misty - cat
    Anke Jorge - keeper
    k1 k2 k3 - kennel
    run - yard
    surgery - clinic)
  (:init
    (is-in Bruno k1) (is-in Lady k2) (is-in Taco k2) (is-in Misty k3)
    (keeper-in Anke run) (keeper-in Jorge surgery)
    (hands-free Anke) (hands-free Jorge)
    (door run k1) (door k1 run) (door run k2) (door k2 run)
    (door run k3) (door k3 run) (door run surgery) (door surgery run)
    (is-clean k1) (is-fed Lady) (is-groomed Lady) (is-vaccinated Bruno)
    (is-reserved Lady) (is-reserved Misty) (is-old Bruno) (is-old Misty))
  (:goal (and)))
