(define (problem bag-belts-2)
  (:domain bag-belts)
  (:objects
    counter5 - chk-in
    scan_n scan_s - scanner
    bay1 bay2 bay3 - chute
    trolley wagon - cart
    LH40 AF12 - flight
    trunk duffel pram harp crate - bag)
  (:init
    (belt counter5 scan_n) (belt counter5 scan_s) (belt scan_n bay1) (belt scan_n bay2) (belt scan_s bay2) (belt scan_s bay3)
    (belt scan_n scan_s)
    (running counter5 scan_n) (halted counter5 scan_s) (running scan_n bay1) (running scan_n bay2) (halted scan_s bay2) (halted scan_s bay3)
    (halted scan_n scan_s)
    (bag-at trunk counter5) (bag-at duffel counter5) (bag-at pram scan_n) (bag-at harp scan_s) (bag-at crate bay1)
    (cart-at trolley bay1) (cart-at wagon bay3)
    (untagged trunk) (tagged duffel LH40) (tagged pram AF12) (tagged harp LH40) (tagged crate AF12)
    (screened pram) (screened crate) (cleared crate) (flagged trunk)
    (suspect harp) (suspect duffel) (heavy trunk) (heavy crate) (heavy harp) (fragile harp) (fragile pram)
    (loads-for bay1 AF12) (loads-for bay2 LH40) (loads-for bay3 LH40))
  (:goal (and)))
