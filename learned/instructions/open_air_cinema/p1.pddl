(define (problem openair-1)
  (:domain openair)
  (:objects
    meadow_screen lake_screen - screen
    jaws amelie totoro - film
    Milo Greta Hasan Olive - visitor
    deckchair1 deckchair2 bench rug - spot)
  (:init
    (free-projector meadow_screen) (loaded jaws lake_screen) (inflated lake_screen)
    (sits-at Milo rug) (sits-at Greta bench) (sits-at Hasan entrance) (sits-at Olive deckchair1)
    (has-blanket Olive) (has-blanket Greta)
    (faces deckchair1 meadow_screen) (faces deckchair2 meadow_screen) (faces rug meadow_screen)
    (faces bench lake_screen)
    (shown amelie) (saw Greta amelie)
    (scary jaws) (child Milo) (child Olive))
  (:goal (and)))
