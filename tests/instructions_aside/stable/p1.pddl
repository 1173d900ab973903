(define (problem stable-p1)
  (:domain livery_stable)
  (:objects
    box1 box2 box3 - stall
    paddock arena - place
    thunder bella - horse
    pip Old_Bill - pony
    ella marcus - rider
    race_saddle brown_saddle - saddle
    peg_l peg_r - peg
    grey bay black - coat)
  (:init
    (stands thunder box1) (stands bella box2) (stands Old_Bill box3) (stands pip paddock)
    (coat_of thunder black) (coat_of bella grey) (coat_of pip grey) (coat_of Old_Bill bay)
    (owner marcus thunder) (owner marcus Old_Bill) (owner ella bella) (owner ella pip)
    (saddle_on race_saddle peg_l) (saddle_on brown_saddle bella)
    (vacant peg_r) (vacant thunder) (vacant pip) (vacant Old_Bill)
    (hay_in box1) (hay_in paddock) (fed Old_Bill)
    (rides ella bella) (on_foot marcus)
    (riderless thunder) (riderless pip) (riderless Old_Bill))
  (:goal (and)))
