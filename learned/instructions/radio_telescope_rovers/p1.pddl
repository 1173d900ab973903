(define (problem rt-p1)
  (:domain rt_rovers)
  (:objects
    hertz jansky - rover
    pad_n pad_e pad_s pad_w hub - pad
    dish1 dish2 dish3 - dish
    rx_alpha rx_beta rx_gamma - receiver)
  (:init
    (at hertz hub) (at jansky pad_e)
    (unladen hertz) (unladen jansky)
    (dish_on dish1 pad_n) (dish_on dish2 pad_e) (dish_on dish3 pad_s)
    (vacant pad_w) (vacant hub)
    (mounted rx_alpha dish1) (mounted rx_beta dish2) (no_receiver dish3)
    (lying rx_gamma hub)
    (cooled rx_alpha) (aligned dish1) (dusty dish2) (dusty dish3)
    (big dish1) (big dish3) (lband rx_alpha) (sband rx_beta) (sband rx_gamma)
    (track hub pad_n) (track pad_n hub) (track hub pad_e) (track pad_e hub)
    (track hub pad_s) (track pad_s hub) (track hub pad_w) (track pad_w hub))
  (:goal (and)))
