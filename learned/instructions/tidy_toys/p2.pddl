(define (problem tidy2)
  (:domain tidy_toys)
  (:objects
    red_cube green_cube tiny_cube arch plank - block
    dino puppet ball - toy
    rug lower_shelf upper_shelf window_sill - surface
    toybox basket - box
    red green white orange - colour
    big medium tiny - size)
  (:init
    (hands_free) (lid_open toybox)
    (colour_of red_cube red) (colour_of green_cube green) (colour_of tiny_cube white) (colour_of arch red)
    (colour_of plank white) (colour_of dino green) (colour_of puppet orange) (colour_of ball red)
    (size_of red_cube big) (size_of green_cube medium) (size_of tiny_cube tiny) (size_of arch medium)
    (size_of plank big) (size_of dino big) (size_of puppet tiny) (size_of ball medium)
    (lies_on red_cube lower_shelf) (stacked green_cube red_cube) (clear_top green_cube)
    (lies_on arch rug) (clear_top arch) (lies_on plank rug) (stacked tiny_cube plank) (clear_top tiny_cube)
    (lies_on dino window_sill) (clear_top dino) (in_box basket puppet) (in_box toybox ball))
  (:goal (and)))
