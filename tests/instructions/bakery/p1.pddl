(define (problem small_bakery_p1)
  (:domain small_bakery)
  (:objects
    deck_oven brick_oven - oven
    top_shelf low_shelf side_rack window_sill - shelf
    work_bench - bench
    spiral planetary - mixer
    tray_1 tray_2 tray_3 tray_4 - tray
    rye wholegrain - loaf
    cinnamon_bun raisin_bun - bun)
  (:init
    (in_mixer rye spiral) (in_mixer wholegrain planetary)
    (dough_on cinnamon_bun tray_1) (kneaded cinnamon_bun)
    (dough_on raisin_bun tray_2) (kneaded raisin_bun) (baked raisin_bun)
    (tray_empty tray_3) (tray_empty tray_4)
    (tray_on tray_1 low_shelf) (tray_on tray_2 side_rack)
    (tray_on tray_3 work_bench) (tray_on tray_4 top_shelf)
    (spot_free deck_oven) (spot_free brick_oven) (spot_free window_sill)
    (oven_hot deck_oven))
  (:goal (and)))
