(define (problem zip-p1)
  (:domain zip-line-park)
  (:objects
    ground oak_deck pine_deck tower - platform
    falcon_line squirrel_line hawk_line - line
    red_harness yellow_harness small_harness - harness
    Mia Ben grandpa - guest
    Tove Raj - guide)
  (:init
    (is-ladder ground oak_deck) (is-ladder oak_deck ground)
    (is-ladder oak_deck pine_deck) (is-ladder pine_deck oak_deck)
    (is-ladder ground tower) (is-ladder tower ground)
    (is-run falcon_line tower ground) (is-run squirrel_line pine_deck ground) (is-run hawk_line tower oak_deck)
    (is-open falcon_line) (is-open hawk_line) (is-closed squirrel_line)
    (is-at Mia ground) (is-at Ben tower) (is-at grandpa oak_deck)
    (is-at Tove tower) (is-at Raj ground)
    (is-wearing Mia small_harness) (is-checked small_harness) (is-child-size small_harness)
    (is-wearing grandpa red_harness) (is-spare yellow_harness)
    (is-nervous grandpa))
  (:goal (and)))
