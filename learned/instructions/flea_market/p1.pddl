(define (problem flea-market-p1)
  (:domain flea-market)
  (:objects
    rosa emil - seller
    hana joost - shopper
    stall_1 stall_2 stall_3 - stall
    teapot vase - crockery
    coat scarf - clothing
    clock lamp - ware)
  (:init
    (seller-at rosa stall_1) (hands-free rosa)
    (seller-at emil the-van) (carrying emil lamp)
    (lying-at teapot stall_1) (tagged teapot) (lying-at vase stall_1) (cracked vase)
    (lying-at coat stall_2) (tagged coat) (lying-at scarf the-van)
    (lying-at clock stall_3) (tagged clock) (haggled-down clock)
    (covered stall_3))
  (:goal (and)))
