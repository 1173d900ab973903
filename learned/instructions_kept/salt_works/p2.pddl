(define (problem salt_p2) (:domain salt_works)
  (:objects Abel Cora Diego - worker north_pond south_pond - pond north_pan south_pan - pan
    flower_salt grey_salt road_salt - heap red_barrow old_barrow - wheelbarrow np_gate sp_gate nn_gate ss_gate - gate_valve
    north_dyke south_dyke depot jetty - yardspot gourmet rough - grade)
  (:init
    (w_at Abel north_dyke) (w_at Cora depot) (w_at Diego south_dyke) (unharnessed Abel) (unharnessed Cora) (pushing Diego old_barrow)
    (b_at red_barrow depot) (b_at old_barrow south_dyke) (idle_barrow red_barrow) (barrow_free red_barrow) (loaded road_salt old_barrow)
    (heap_at flower_salt north_dyke) (heap_at grey_salt depot)
    (grade_of flower_salt gourmet) (grade_of grey_salt rough) (grade_of road_salt rough)
    (located north_pond north_dyke) (located north_pan north_dyke) (located south_pond south_dyke) (located south_pan south_dyke)
    (gate_of np_gate north_pond) (gate_of sp_gate south_pond) (gate_of nn_gate north_pan) (gate_of ss_gate south_pan)
    (flooded north_pond) (lowered np_gate) (dry south_pond) (lowered sp_gate) (flooded north_pan) (lowered nn_gate) (flooded south_pan) (raised ss_gate)
    (washed grey_salt)
    (dyke north_dyke depot) (dyke depot north_dyke) (dyke south_dyke depot) (dyke depot south_dyke) (dyke depot jetty) (dyke jetty depot))
  (:goal (and)))
