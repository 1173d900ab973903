(define (problem carpets-p2)
  (:domain carpet-weavers)
  (:objects Amina Farid Zara - weaver
            loom1 loom2 - loom
            c1 c2 c3 c4 - carpet
            wool_a wool_b silk1 - skein
            green gold black - colour
            window_rack back_rack - shelf)
  (:init (seated Amina loom1) (seated Farid loom2) (resting Zara)
         (stretched c1 loom1) (stretched c2 loom2) (stored c3 window_rack) (stored c4 back_rack)
         (with wool_a Amina) (in-basket wool_b) (in-basket silk1)
         (coloured wool_a green) (undyed wool_b) (coloured silk1 gold) (silk silk1)
         (border-of c1 gold) (bare-field c1) (bare-border c2) (bare-field c2)
         (border-of c3 black) (field-of c3 green) (sheared c3)
         (bare-border c4) (field-of c4 gold)
         (ordered c2) (ordered c3))
  (:goal (and)))
