(define (problem sbox-2)
  (:domain signal-box)
  (:objects
    T10 T20 - train
    s_east s_west s_yard - section
    lever_1 lever_2 - points-lever
    lever_7 lever_8 - signal-lever)
  (:init
    (stands T10 s_east) (stands T20 s_yard)
    (occupied s_east) (occupied s_yard) (clear s_west)
    (straight-on s_east s_west lever_1) (diverging s_east s_yard lever_1)
    (diverging s_yard s_west lever_2) (straight-on s_west s_east lever_2)
    (diverging s_west s_yard lever_2) (straight-on s_yard s_east lever_1)
    (guards lever_7 s_east) (guards lever_8 s_west) (guards lever_8 s_yard)
    (reversed lever_1) (normal lever_2) (reversed lever_7) (normal lever_8)
    (locked lever_1) (free lever_2) (locked lever_7) (free lever_8)
    (accepted T10) (offered T20) (logged T10) (express T20) (oiled lever_2)
    (cold box_kettle))
  (:goal (and)))
