(define (problem irrigation-p2)
  (:domain irrigation)
  (:objects
    bigTank smallTank - reservoir
    paddyA paddyB tomatoPlot melonPatch - field
    redValve blueValve greenValve yellowValve - valve
    ditch1 ditch2 ditch3 ditch4 - canal
    solarPump windPump - pump
    rice tomatoes melons - crop)
  (:init
    (= (total-cost) 0)
    (feeds ditch1 bigTank paddyA) (feeds ditch2 bigTank paddyB)
    (feeds ditch3 smallTank tomatoPlot) (feeds ditch4 smallTank melonPatch)
    (mounted-on redValve ditch1) (mounted-on blueValve ditch2)
    (mounted-on greenValve ditch3) (mounted-on yellowValve ditch4)
    (draws-for solarPump bigTank) (draws-for windPump smallTank)
    (grows paddyA rice) (grows paddyB rice) (grows tomatoPlot tomatoes) (grows melonPatch melons)
    (valve-open redValve) (valve-open greenValve) (valve-open yellowValve)
    (running windPump)
    (full bigTank)
    (watered tomatoPlot)
    (silted ditch2) (silted ditch4))
  (:goal (and)))
