(define (problem asm_cell_2)
  (:domain asm_cell)
  (:objects
    st10 st20 out_bin - station
    st30 - test_bench
    fx1 fx2 fx3 - fixture
    gearbox-7 - housing
    cap_blue cap_grey - cover
    motor_m2 bracket_l bracket_r - part
    iron brass nylon - material)
  (:init
    (arm_at st20) (gripped cap_blue)
    (fixture_at fx1 st10) (fixture_at fx2 st20) (fixture_at fx3 st30)
    (in_station st10 gearbox-7) (in_station st10 bracket_l)
    (in_station st20 bracket_r) (in_station out_bin cap_grey)
    (clamped fx3 motor_m2)
    (inspected bracket_r)
    (made_of gearbox-7 iron) (made_of motor_m2 iron)
    (made_of bracket_l brass) (made_of bracket_r brass)
    (made_of cap_blue nylon) (made_of cap_grey nylon)
    (= (total-cost) 0)
    (= (distance st10 st20) 2) (= (distance st10 st30) 4) (= (distance st10 out_bin) 6)
    (= (distance st20 st10) 2) (= (distance st20 st30) 2) (= (distance st20 out_bin) 4)
    (= (distance st30 st10) 4) (= (distance st30 st20) 2) (= (distance st30 out_bin) 2)
    (= (distance out_bin st10) 6) (= (distance out_bin st20) 4) (= (distance out_bin st30) 2))
  (:goal (and)))
