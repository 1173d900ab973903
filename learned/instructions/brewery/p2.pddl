(define (problem brewery_p2)
  (:domain craft_brewery)
  (:objects
    kettle_1 kettle_2 - kettle
    big_tank small_tank old_tank - tank
    red_pump blue_pump green_pump - pump
    wheat porter rauchbier - brew
    nugget - bittering_hop
    citra hallertau - aroma_hop)
  (:init
    (pump_links red_pump kettle_1 big_tank)
    (pump_links blue_pump kettle_1 small_tank) (pump_links blue_pump kettle_2 small_tank)
    (pump_links green_pump big_tank small_tank) (pump_links green_pump small_tank old_tank)
    (running red_pump)
    (holds_brew kettle_1 wheat) (holds_brew kettle_2 rauchbier) (holds_brew big_tank porter)
    (empty_vessel small_tank) (rinsed small_tank) (empty_vessel old_tank)
    (boiled rauchbier) (boiled porter) (fermented porter)
    (hopped_with porter nugget)
    (= (total-cost) 0))
  (:goal (and)))
