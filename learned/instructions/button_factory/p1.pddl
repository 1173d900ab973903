(define (problem buttons-1)
  (:domain buttons)
  (:objects Hanna Bo Cleo - operator drill dyer polisher - machine
    pearl horn wood - batch navy cream - colour box1 box2 - box)
  (:init (staffs Hanna drill) (staffs Cleo polisher) (idle Bo) (unmanned dyer)
    (does drill drilling) (does dyer dyeing) (does polisher polishing)
    (lies_at pearl drill) (lies_at horn dyer) (in_box wood box1) (shut box1)
    (did Cleo wood polishing))
  (:goal (and)))
