(define (problem market_1)
  (:domain night_market)
  (:objects
    Bao Linh - porter
    grill_stall gift_stall - stall
    squid skewers - snack
    fans beads - trinket
    red_lamp paper_lamp - lamp
    temple_lane river_lane back_lane - lane)
  (:init
    (joined temple_lane river_lane) (joined river_lane temple_lane) (joined river_lane back_lane) (joined back_lane river_lane)
    (porter_on Bao back_lane) (porter_on Linh temple_lane) (handsfree Bao) (handsfree Linh)
    (pitched grill_stall river_lane) (has_grill grill_stall) (folded gift_stall) (stowed gift_stall back_lane)
    (dark gift_stall) (lamp_on red_lamp grill_stall) (lamp_kept paper_lamp)
    (on_show squid grill_stall) (raw squid) (piled skewers temple_lane) (raw skewers)
    (piled fans back_lane) (piled beads temple_lane) (priced fans) (priced squid) (spicy skewers))
  (:goal (and)))
