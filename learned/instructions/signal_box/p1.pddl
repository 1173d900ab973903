(define (problem sbox-1)
  (:domain signal-box)
  (:objects
    flyer stopper milk_train - train
    up_main down_main loop bay platform - section
    p4 p5 - points-lever
    g1 g2 g3 - signal-lever)
  (:init
    (stands flyer up_main) (stands stopper loop) (stands milk_train bay)
    (occupied up_main) (occupied loop) (occupied bay) (clear platform) (clear down_main)
    (straight-on up_main platform p4) (diverging up_main loop p4)
    (straight-on loop platform p4) (diverging bay platform p5)
    (straight-on platform down_main p5) (diverging platform bay p5)
    (straight-on loop down_main p5) (diverging down_main up_main p4)
    (guards g1 up_main) (guards g2 loop) (guards g2 bay) (guards g3 platform) (guards g3 down_main)
    (normal p4) (reversed p5) (normal g1) (normal g2) (normal g3)
    (free p4) (locked p5) (free g1) (free g2) (locked g3)
    (oiled g1) (express flyer) (offered flyer) (offered stopper) (accepted milk_train)
    (cold box_kettle))
  (:goal (and)))
