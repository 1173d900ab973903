(define (problem cell_culture_p1)
  (:domain cell_culture)
  (:objects
    f1 f2 f3 f4 f5 - flask
    hood_left hood_right - hood
    inc1 inc2 - incubator
    cold_room - fridge
    Amara Lukas - worker
    dmem rpmi - medium
    hela vero - line)
  (:init
    (at_spot f1 inc1) (at_spot f2 inc1) (at_spot f3 inc2) (at_spot f4 cold_room) (at_spot f5 hood_left)
    (grows f1 hela) (grows f2 vero) (grows f3 hela)
    (has_cells f1) (has_cells f2) (has_cells f3)
    (vacant f4) (vacant f5)
    (gloved Lukas) (wiped hood_left) (lamp_on hood_left))
  (:goal (and)))
