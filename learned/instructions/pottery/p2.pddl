(define (problem pottery-p2)
  (:domain pottery-studio)
  (:objects
    plate-1 plate-2 plate-3 plate-4 - plate
    vase-thin vase-fat - vase
    teacup - mug
    s-left s-mid s-right - shelf
    old-kiln new-kiln - kiln
    honey snow black-iron - glaze
    ines tom yuki - potter)
  (:init
    (stands-in plate-1 s-left) (stands-in plate-2 s-left) (stands-in plate-3 s-mid)
    (stands-in plate-4 new-kiln) (stands-in vase-thin s-right) (stands-in vase-fat s-right)
    (stands-in teacup s-mid)
    (hot new-kiln)
    (biscuit-fired plate-2) (biscuit-fired plate-3) (biscuit-fired plate-4)
    (biscuit-fired vase-fat) (biscuit-fired teacup)
    (glaze-on plate-4 snow) (glaze-on teacup snow) (finished teacup)
    (made-by plate-1 ines) (made-by plate-2 tom) (made-by plate-3 tom) (made-by plate-4 yuki)
    (made-by vase-thin yuki) (made-by vase-fat ines) (made-by teacup tom)
    (cracked plate-3) (cracked vase-thin) (shiny honey) (shiny snow))
  (:goal (and)))
