(define (problem alpaca_p1)
  (:domain alpaca_farm)
  (:objects
    top_paddock low_paddock barn - pen
    shearing_shed - shed
    Pepe Luna Coco Bruno Inca - alpaca
    Pip Dot - cria
    Sara Jonas - hand)
  (:init
    (gate top_paddock barn) (gate barn top_paddock) (gate low_paddock barn) (gate barn low_paddock)
    (gate barn shearing_shed) (gate shearing_shed barn)
    (in_pen Pepe top_paddock) (in_pen Luna top_paddock) (in_pen Pip top_paddock)
    (in_pen Coco low_paddock) (in_pen Dot low_paddock) (in_pen Bruno shearing_shed) (in_pen Inca barn)
    (hand_in Sara barn) (hands_free Sara) (hand_in Jonas shearing_shed) (hands_free Jonas)
    (white Pepe) (white Luna) (white Pip) (brown Coco) (brown Bruno) (brown Dot)
    (trough_full barn) (shorn Pepe) (fed Coco))
  (:goal (and)))
