(define (problem wigs-p2)
  (:domain wig-makers)
  (:objects Ines Walt Kaya - maker
    w1 w2 w3 w4 - wig
    sink1 sink2 rack table - spot
    blond brown green - hue
    ringlets bun - style)
  (:init (maker-at Ines sink1) (maker-at Walt rack) (maker-at Kaya table)
    (wig-at w1 rack) (wig-at w2 rack) (wig-at w3 table) (wig-at w4 sink2)
    (has-sink sink1) (has-sink sink2) (washed w4)
    (dyed w1 brown) (dyed w2 brown) (dyed w3 green) (dyed w4 blond)
    (mixes Ines blond) (mixes Ines green) (mixes Walt brown) (mixes Kaya green)
    (trained Ines ringlets) (trained Walt bun) (trained Kaya bun) (trained Kaya ringlets)
    (styled Kaya w3 bun))
  (:goal (and)))
