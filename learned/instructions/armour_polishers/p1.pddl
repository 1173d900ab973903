(define (problem armour-store-1)
  (:domain armour-store)
  (:objects
    Edith Marek - polisher
    sallet bascinet - helmet
    milanese_plate tilt_plate - breastplate
    left_glove right_glove - gauntlet
    top_shelf low_shelf glass_case - shelf
    bench1 bench2 - bench)
  (:init
    (is-on sallet top_shelf) (is-on bascinet bench1) (is-on milanese_plate low_shelf)
    (is-on left_glove low_shelf) (is-on right_glove glass_case) (is-held-by tilt_plate Marek)
    (is-idle Edith) (wears-gloves Marek)
    (is-rusty sallet) (is-rusty milanese_plate) (is-rusty left_glove)
    (is-shiny right_glove) (is-shiny bascinet) (is-waxed right_glove)
    (is-tagged sallet) (is-tagged right_glove)
    (is-gilded milanese_plate) (is-gilded bascinet))
  (:goal (and)))
