(define (problem prosthetics-lab-p1)
  (:domain prosthetics-lab)
  (:objects
    Ruth Emil Nadja - client
    Kurt Sanna - fitter
    leg1 leg2 - leg
    arm1 - arm
    soc1 soc2 soc3 - socket
    oak_bench steel_bench - bench)
  (:init
    (lies-on leg1 oak_bench) (lies-on leg2 steel_bench) (worn Nadja arm1)
    (unmated leg1) (unmated leg2) (mated arm1 soc3) (moulded-for soc3 Nadja)
    (raw soc1) (raw soc2) (padded soc3)
    (cast-taken Kurt Ruth)
    (= (total-cost) 0))
  (:goal (and)) (:metric minimize (total-cost)))
