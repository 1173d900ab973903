; home_yard - meadow - upper_patch - long_strip - lower_patch - paddock - home_yard ; home_yard - stone_barn, tin_barn, pond_tank
; no track goes up to hill_tank
(define (problem farm_p2)
  (:domain mixed_farm)
  (:objects big_green little_blue - tractor
            buzz hum - drone
            meadow paddock lower_patch upper_patch long_strip - field
            stone_barn tin_barn - barn
            pond_tank hill_tank - tank
            home_yard - yard
            oats rye - grain
            potatoes beans onions - vegetable)
  (:init (parked_at big_green home_yard) (hopper_empty big_green)
         (parked_at little_blue stone_barn) (hauling little_blue onions)
         (parked_at buzz pond_tank)
         (parked_at hum home_yard) (tank_full hum)
         (planted oats meadow) (planted potatoes paddock) (watered paddock) (planted beans lower_patch)
         (fallow upper_patch) (fallow long_strip)
         (in_barn rye stone_barn)
         (track_between home_yard meadow) (track_between meadow home_yard)
         (track_between home_yard paddock) (track_between paddock home_yard)
         (track_between home_yard stone_barn) (track_between stone_barn home_yard)
         (track_between home_yard tin_barn) (track_between tin_barn home_yard)
         (track_between home_yard pond_tank) (track_between pond_tank home_yard)
         (track_between paddock lower_patch) (track_between lower_patch paddock)
         (track_between meadow upper_patch) (track_between upper_patch meadow)
         (track_between upper_patch long_strip) (track_between long_strip upper_patch)
         (track_between lower_patch long_strip) (track_between long_strip lower_patch))
  (:goal (and)))
