(define (problem cable1)
  (:domain cable_ships)
  (:objects
    meridian polaris - ship
    brest cork - port
    ridge azores - sea
    leg1 leg2 leg3 - leg
    coil_a coil_b coil_c - cable
    rep1 rep2 - rep)
  (:init
    (at_s meridian brest) (at_s polaris ridge)
    (rt brest ridge) (rt ridge brest) (rt cork ridge) (rt ridge cork) (rt ridge azores) (rt azores ridge) (rt brest cork) (rt cork brest)
    (ends leg1 brest ridge) (ends leg1 ridge brest) (ends leg2 ridge azores) (ends leg2 azores ridge)
    (ends leg3 cork ridge) (ends leg3 ridge cork)
    (on_quay coil_a brest) (in_tank coil_b polaris) (laid coil_c leg3) (bare leg1) (bare leg2)
    (tank_mt meridian) (plough meridian)
    (rep_quay rep1 brest) (rep_deck rep2 polaris)
    (faulty coil_c) (armoured coil_a))
  (:goal (and)))
