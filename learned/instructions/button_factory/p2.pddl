(define (problem buttons-2)
  (:domain buttons)
  (:objects Ed Flo - operator m1 m2 m3 - machine
    x10 x12 x15 x20 - batch ruby jet - colour crate tin - box)
  (:init (staffs Ed m2) (idle Flo) (unmanned m1) (unmanned m3)
    (does m1 drilling) (does m2 dyeing) (does m3 polishing) (does m3 drilling)
    (lies_at x10 m1) (lies_at x12 m2) (lies_at x15 m2) (in_box x20 tin)
    (dyed x15 jet) (did Ed x15 dyeing) (did Flo x20 drilling) (shut crate))
  (:goal (and)))
