(define (problem lifts-2)
  (:domain ski-lift-maintenance)
  (:objects
    north_chair glacier_chair - chairlift
    base summit - station
    n1 n2 g1 g2 - pylon
    depot - garage
    urs heidi - mechanic
    reto - electrician
    quad1 quad2 - vehicle
    wheel1 wheel2 floodlight - part)
  (:init
    (is-at urs depot) (is-at heidi n1) (is-riding reto quad2)
    (is-parked quad1 depot) (is-parked quad2 base)
    (is-track depot base) (is-track base depot) (is-track base n1) (is-track n1 base)
    (is-track n1 n2) (is-track n2 n1) (is-track n2 summit) (is-track summit n2)
    (is-track base g1) (is-track g1 base) (is-track g1 g2) (is-track g2 g1)
    (is-track g2 summit) (is-track summit g2)
    (has-control north_chair base) (has-control glacier_chair summit)
    (belongs-to n1 north_chair) (belongs-to n2 north_chair)
    (belongs-to g1 glacier_chair) (belongs-to g2 glacier_chair)
    (is-halted north_chair) (is-running glacier_chair)
    (is-iced n2) (is-iced g1) (is-wired n1) (is-greased g2)
    (is-part-at wheel1 depot) (is-on-sledge wheel2 quad2) (is-part-at floodlight summit)
    (is-roller wheel1) (is-roller wheel2) (is-lamp floodlight))
  (:goal (and)))
