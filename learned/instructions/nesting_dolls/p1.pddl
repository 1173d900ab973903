(define (problem dolls-p1)
  (:domain matryoshka)
  (:objects
    d1 d2 d3 d4 d5 d6 - doll
    red blue gold white - paint)
  (:init
    (fits d1 d2) (fits d1 d3) (fits d1 d4) (fits d1 d5) (fits d1 d6) (fits d2 d3)
    (fits d2 d4) (fits d2 d5) (fits d2 d6) (fits d3 d4) (fits d3 d5) (fits d3 d6)
    (fits d4 d5) (fits d4 d6) (fits d5 d6)
    (has d6 d4) (has d4 d3) (has d5 d1)
    (loose d6) (loose d5) (loose d2)
    (empty d1) (empty d2) (empty d3)
    (ajar d5)
    (hue d1 red) (hue d2 blue) (hue d3 gold) (hue d4 red) (hue d5 white) (hue d6 blue)
    (shiny d2) (shiny d6)
    (chipped d2) (chipped d4))
  (:goal (and)))
