(define (problem nuts-1)
  (:domain nut-roastery)
  (:objects
    drum1 drum2 - roaster
    bin-a bin-b bin-c bin-d - bin
    bagger - packer
    b1 b2 b3 b4 - batch)
  (:init
    (in-station b1 bin-a) (occupied bin-a)
    (in-station b2 bin-b) (occupied bin-b)
    (in-station b3 drum1) (occupied drum1)
    (in-station b4 bagger) (occupied bagger)
    (is-hot drum1)
    (is-roasted b4) (is-salted b2)
    (almonds b1) (almonds b3) (cashews b2) (cashews b4) (organic b3) (organic b2))
  (:goal (and)))
