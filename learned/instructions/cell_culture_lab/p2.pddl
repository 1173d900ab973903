(define (problem cell_culture_p2)
  (:domain cell_culture)
  (:objects
    t75-a t75-b t25-a t25-b spare-1 spare-2 - flask
    bench_hood - hood
    warm_box co2_box - incubator
    fridge4 - fridge
    Ines Bo Tarek - worker
    serum_mix plain_broth - medium
    cho hek - line)
  (:init
    (at_spot t75-a warm_box) (at_spot t75-b warm_box) (at_spot t25-a co2_box) (at_spot t25-b bench_hood)
    (at_spot spare-1 fridge4) (at_spot spare-2 fridge4)
    (grows t75-a cho) (grows t75-b hek) (grows t25-a hek) (grows t25-b cho)
    (has_cells t75-a) (has_cells t75-b) (has_cells t25-a) (has_cells t25-b)
    (vacant spare-1) (vacant spare-2)
    (fed t25-b serum_mix) (checked_by t75-a Bo)
    (gloved Ines))
  (:goal (and)))
