(define (problem clocks-1)
  (:domain clock-repair-shop)
  (:objects
    Anselm Beate - clocksmith
    cuckoo_clock mantel_clock alarm_clock station_clock - clock
    winding_key spring_winder oil_can - tool
    left_bench right_bench - bench
    top_shelf low_shelf - shelf
    shop_window - window)
  (:init
    (at-bench Anselm left_bench) (at-bench Beate right_bench)
    (has Beate oil_can) (rack winding_key) (rack spring_winder)
    (on cuckoo_clock left_bench) (full left_bench)
    (on mantel_clock top_shelf) (on alarm_clock low_shelf) (on station_clock shop_window)
    (opened cuckoo_clock) (running station_clock) (oiled station_clock)
    (broken-spring mantel_clock) (broken-spring cuckoo_clock)
    (spring-tool spring_winder) (oil-tool oil_can) (key winding_key)
    (antique mantel_clock) (antique station_clock))
  (:goal (and)))
