(define (problem flea-market-p2)
  (:domain flea-market)
  (:objects
    greta milo ana - seller
    student dealer - shopper
    corner_table rug rack - stall
    plate_blue plate_gold cup - crockery
    hat boots dress - clothing
    radio - ware)
  (:init
    (seller-at greta corner_table) (hands-free greta)
    (seller-at milo the-gate) (hands-free milo)
    (seller-at ana rack) (carrying ana boots)
    (lying-at plate_blue corner_table) (tagged plate_blue)
    (lying-at plate_gold the-van) (cracked plate_gold)
    (lying-at cup corner_table) (cracked cup)
    (lying-at hat rack) (tagged hat) (lying-at dress the-van)
    (lying-at radio rug) (tagged radio) (covered rug))
  (:goal (and)))
