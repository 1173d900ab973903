(define (problem crane-ships-1)
  (:domain crane-ships)
  (:objects
    bergen esbjerg - port
    siteA siteB siteC - site
    titan minnow - ship
    topside helideck bridge_piece jacket - module)
  (:init
    (lane bergen siteA) (lane siteA bergen) (= (miles bergen siteA) 4) (= (miles siteA bergen) 4)
    (lane bergen siteB) (lane siteB bergen) (= (miles bergen siteB) 6) (= (miles siteB bergen) 6)
    (lane esbjerg siteB) (lane siteB esbjerg) (= (miles esbjerg siteB) 5) (= (miles siteB esbjerg) 5)
    (lane esbjerg siteC) (lane siteC esbjerg) (= (miles esbjerg siteC) 3) (= (miles siteC esbjerg) 3)
    (lane siteA siteB) (lane siteB siteA) (= (miles siteA siteB) 2) (= (miles siteB siteA) 2)
    (ship-at titan bergen) (ship-at minnow esbjerg)
    (jacked-up titan) (afloat minnow) (crewed minnow) (strong titan)
    (hook-free titan) (hook-free minnow)
    (module-at topside bergen) (module-at helideck bergen) (module-at bridge_piece esbjerg) (module-at jacket siteA)
    (heavy topside) (heavy jacket) (light helideck) (light bridge_piece)
    (surveyed siteA)
    (= (total-cost) 0))
  (:goal (and)))
