(define (problem asm_cell_1)
  (:domain asm_cell)
  (:objects
    feeder press_cell weld_cell shipping - station
    qa - test_bench
    jig_a nest vise - fixture
    base1 base2 - housing
    lid - cover
    pcb - board
    knob dial - part
    steel plastic fr4 - material)
  (:init
    (arm_at feeder) (idle)
    (fixture_at jig_a press_cell) (fixture_at nest weld_cell) (fixture_at vise qa)
    (in_station feeder base1) (in_station feeder lid) (in_station feeder pcb)
    (in_station weld_cell dial)
    (clamped jig_a base2) (screwed knob base2)
    (inspected lid)
    (made_of base1 steel) (made_of lid steel) (made_of base2 plastic)
    (made_of knob plastic) (made_of dial plastic) (made_of pcb fr4)
    (= (total-cost) 0)
    (= (distance feeder press_cell) 2) (= (distance feeder weld_cell) 4) (= (distance feeder qa) 6) (= (distance feeder shipping) 8)
    (= (distance press_cell feeder) 2) (= (distance press_cell weld_cell) 2) (= (distance press_cell qa) 4) (= (distance press_cell shipping) 6)
    (= (distance weld_cell feeder) 4) (= (distance weld_cell press_cell) 2) (= (distance weld_cell qa) 2) (= (distance weld_cell shipping) 4)
    (= (distance qa feeder) 6) (= (distance qa press_cell) 4) (= (distance qa weld_cell) 2) (= (distance qa shipping) 2)
    (= (distance shipping feeder) 8) (= (distance shipping press_cell) 6) (= (distance shipping weld_cell) 4) (= (distance shipping qa) 2))
  (:goal (and)))
