(define (problem paint-2)
  (:domain paint_mixing)
  (:objects can1 can2 can3 can4 - tin
    ochre black cyan - pigment
    plain olive teal slate - shade
    Lin Omar - clerk
    Kate Bo - customer)
  (:init (big can1) (small can2) (small can3) (big can4)
    (makes ochre black olive) (makes cyan ochre teal) (makes cyan black slate)
    (shade_of can1 plain) (shade_of can2 plain) (shade_of can3 slate) (shade_of can4 teal)
    (open can1) (dosed Lin can1 ochre) (shaken can2)
    (on_counter can3) (labelled can4) (given can4 Kate))
  (:goal (and)))
