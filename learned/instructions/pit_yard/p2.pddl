(define (problem pit_yard_p2)
  (:domain pit_yard)
  (:objects
    bench_4 bench_5 hardstand weighbridge - pad
    goliath wren - crane
    blue_truck red_truck - truck
    slab_a slab_b slab_c - rock
    bin1 bin2 - skip)
  (:init
    (road bench_4 bench_5) (road bench_5 bench_4)
    (road bench_5 hardstand) (road hardstand bench_5)
    (road hardstand weighbridge) (road weighbridge hardstand)
    (road weighbridge bench_4) (road bench_4 weighbridge)
    (crane_at goliath bench_4) (running goliath) (hooked slab_a goliath) (big_crane goliath)
    (crane_at wren hardstand) (hook_free wren)
    (trk_at blue_truck weighbridge) (running blue_truck) (bed_free blue_truck)
    (trk_at red_truck bench_5) (aboard slab_c red_truck)
    (ld_at slab_b bench_4) (ld_at bin1 hardstand) (ld_at bin2 weighbridge)
    (heavy slab_a) (heavy slab_b)
    (can_lift goliath slab_a) (can_lift goliath slab_b) (can_lift goliath slab_c)
    (can_lift goliath bin1) (can_lift goliath bin2)
    (can_lift wren slab_c) (can_lift wren bin1) (can_lift wren bin2)
    (= (total-cost) 0))
  (:goal (and)))
