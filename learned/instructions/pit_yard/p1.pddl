(define (problem pit_yard_p1)
  (:domain pit_yard)
  (:objects
    north_face ramp_pad crusher stockpile - pad
    kranich c2 - crane
    t1 t2 - truck
    r1 r2 r3 - rock
    s1 s2 - skip)
  (:init
    (road north_face ramp_pad) (road ramp_pad north_face)
    (road ramp_pad crusher) (road crusher ramp_pad)
    (road ramp_pad stockpile) (road stockpile ramp_pad)
    (crane_at kranich north_face) (running kranich) (hook_free kranich) (big_crane kranich)
    (crane_at c2 stockpile) (hook_free c2)
    (trk_at t1 ramp_pad) (running t1) (bed_free t1)
    (trk_at t2 crusher) (aboard s2 t2)
    (ld_at r1 north_face) (ld_at r2 north_face) (ld_at r3 stockpile) (ld_at s1 ramp_pad)
    (heavy r1) (heavy r3)
    (can_lift kranich r1) (can_lift kranich r2) (can_lift kranich r3)
    (can_lift kranich s1) (can_lift kranich s2)
    (can_lift c2 r2) (can_lift c2 s1) (can_lift c2 s2)
    (= (total-cost) 0))
  (:goal (and)))
