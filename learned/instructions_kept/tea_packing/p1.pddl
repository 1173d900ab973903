(define (problem tea-p1)
  (:domain tea-packing)
  (:objects assam oolong sencha - tea
    tin1 tin2 tin3 tin4 tin5 - tin
    top_shelf middle_shelf bottom_shelf - shelf
    hopper_a hopper_b - hopper
    red green gold - colour)
  (:init
    (in-store assam) (in-store sencha) (in-hopper oolong hopper_b) (hopper-free hopper_a)
    (sieved sencha)
    (tin-empty tin1) (tin-empty tin2) (tin-empty tin3) (tin-empty tin5) (filled-with tin4 assam)
    (sealed tin4) (labelled tin2)
    (on-shelf tin1 top_shelf) (on-shelf tin2 top_shelf) (on-shelf tin4 middle_shelf) (on-shelf tin5 bottom_shelf) (on-belt tin3)
    (tin-colour tin1 red) (tin-colour tin2 green) (tin-colour tin3 gold) (tin-colour tin4 red) (tin-colour tin5 gold)
    (big tin1) (small tin2) (big tin3) (small tin4) (small tin5))
  (:goal (and)))
