(define (problem egg_p1)
  (:domain egg_plant)
  (:objects
    intake - station
    washer1 washer2 - washer
    light_table - candler
    stamp_desk - stamper
    cold_store - store
    blue_cart green_cart - cart
    tray1 tray2 tray3 tray4 tray5 tray6 - tray)
  (:init
    (cart_at blue_cart intake) (cart_at green_cart cold_store) (working blue_cart)
    (tray_on tray1 intake) (tray_on tray2 intake) (tray_on tray3 washer1) (tray_on tray4 light_table)
    (tray_on tray5 stamp_desk) (tray_on tray6 cold_store)
    (washed tray4) (washed tray5) (candled tray5) (washed tray6) (candled tray6) (stamped tray6)
    (large tray1) (large tray4) (small tray2) (small tray3) (small tray6)
    (organic tray1) (organic tray3) (organic tray5))
  (:goal (and)))
