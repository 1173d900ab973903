(define (problem mice_1)
  (:domain lab_mice)
  (:objects Pip Squeak Nibbles - mouse
            Rufus - rat
            cage1 cage2 cage3 cage4 cage5 - cage
            t_maze - maze
            Helen Ivan - keeper
            oats cheese - food)
  (:init (in_enc Pip cage1) (in_enc Squeak cage2) (in_enc Nibbles cage3) (in_enc Rufus cage4)
         (vacant cage5) (vacant t_maze) (vacant scale_box) (free_handed Helen) (free_handed Ivan)
         (soiled cage2) (soiled cage5) (clean cage1) (clean cage3) (clean cage4) (clean t_maze) (clean scale_box)
         (white_fur Pip) (brown_fur Squeak) (white_fur Nibbles) (brown_fur Rufus)
         (is_tagged Squeak) (weighed Rufus))
  (:goal (and)))
