(define (problem small_bakery_p2)
  (:domain small_bakery)
  (:objects
    oven_a oven_b - oven
    shelf_left shelf_mid shelf_right - shelf
    marble - bench
    big_mixer - mixer
    black_tray blue_tray dented_tray - tray
    baguette ciabatta - loaf
    bun_x bun_y bun_z - bun)
  (:init
    (in_mixer baguette big_mixer) (in_mixer bun_z big_mixer)
    (dough_on bun_x blue_tray) (kneaded bun_x)
    (dough_on bun_y black_tray) (kneaded bun_y) (baked bun_y) (glazed bun_y)
    (dough_on ciabatta dented_tray)
    (tray_on blue_tray oven_a) (tray_on black_tray marble) (tray_on dented_tray shelf_left)
    (spot_free oven_b) (spot_free shelf_mid) (spot_free shelf_right)
    (oven_hot oven_a))
  (:goal (and)))
