(define (problem sushi-dinner)
  (:domain sushi-belt)
  (:objects
    east_hatch west_hatch - hatch
    curve straight corner - beltspot
    window_seat bar_seat - seat
    Dolores Aki - guest
    Mori Tetsu - cook
    p10 p20 p30 p40 - plate)
  (:init
    (on-belt p10 curve) (on-belt p20 west_hatch) (on-belt p30 corner) (in-front p40 window_seat)
    (freeSpot east_hatch) (freeSpot straight)
    (next east_hatch curve) (next curve straight) (next straight west_hatch) (next west_hatch corner) (next corner east_hatch)
    (reaches window_seat straight) (reaches bar_seat corner) (reaches bar_seat curve)
    (stands-at Mori east_hatch) (stands-at Tetsu west_hatch)
    (sits Dolores window_seat) (at-door Aki) (emptySeat bar_seat)
    (holds p10 nigiri) (holds p20 tempura) (holds p30 maki) (bare p40)
    (had Dolores maki) (lidded p30) (golden p10) (golden p40) (vip Aki)
    (= (total-cost) 0))
  (:goal (and)))
