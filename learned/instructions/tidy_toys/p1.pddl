(define (problem tidy1)
  (:domain tidy_toys)
  (:objects
    b1 b2 b3 b4 b5 - block
    teddy train - toy
    carpet top_shelf bed - surface
    chest crate - box
    red blue yellow brown - colour
    large small - size)
  (:init
    (hands_free) (lid_open crate)
    (colour_of b1 red) (colour_of b2 blue) (colour_of b3 yellow) (colour_of b4 red) (colour_of b5 blue)
    (colour_of teddy brown) (colour_of train red)
    (size_of b1 large) (size_of b2 small) (size_of b3 small) (size_of b4 small) (size_of b5 large)
    (size_of teddy large) (size_of train small)
    (lies_on b1 carpet) (stacked b2 b1) (stacked b3 b2) (clear_top b3)
    (lies_on b4 carpet) (clear_top b4) (in_box chest b5)
    (lies_on teddy bed) (clear_top teddy) (lies_on train carpet) (clear_top train))
  (:goal (and)))
