(define (problem brewery_p1)
  (:domain craft_brewery)
  (:objects
    copper_kettle steel_kettle - kettle
    T1 T2 T3 - tank
    pumpA pumpB pumpC - pump
    stout pale_ale pilsner - brew
    magnum - bittering_hop
    saaz cascade - aroma_hop)
  (:init
    (pump_links pumpA copper_kettle T1) (pump_links pumpA copper_kettle T2)
    (pump_links pumpB steel_kettle T2) (pump_links pumpB steel_kettle T3)
    (pump_links pumpC T1 T3)
    (running pumpB)
    (holds_brew copper_kettle stout) (holds_brew steel_kettle pilsner) (holds_brew T1 pale_ale)
    (empty_vessel T2) (empty_vessel T3) (rinsed T3)
    (boiled pilsner) (boiled pale_ale)
    (hopped_with pilsner saaz) (hopped_with pale_ale cascade)
    (= (total-cost) 0))
  (:goal (and)))
