(define (problem telescope-p2)
  (:domain telescope_array)
  (:objects north_dish south_dish east_dish west_dish - dish
    pinwheel cartwheel - galaxy vela geminga - pulsar encke - comet
    rx_red rx_blue rx_gold - receiver
    Priya Luis Dagny - astronomer)
  (:init (pointed_at north_dish vela) (pointed_at south_dish encke) (stowed east_dish) (stowed west_dish)
    (fitted rx_red north_dish) (fitted rx_blue east_dish) (in_lab rx_gold) (bare south_dish) (bare west_dish)
    (cooled rx_red) (iced west_dish) (iced south_dish)
    (observed vela north_dish)
    (booked Priya north_dish) (booked Luis south_dish)
    (faint cartwheel) (faint geminga) (wideband rx_red) (wideband rx_gold) (northern north_dish) (northern west_dish)
    (= (total-cost) 0))
  (:goal (and)))
