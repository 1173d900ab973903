(define (problem egg_p2)
  (:domain egg_plant)
  (:objects
    dock - station
    scrubber - washer
    lamp_box - candler
    inker - stamper
    fridge_a fridge_b - store
    trolley1 trolley2 trolley3 - cart
    hen_eggs duck_eggs goose_eggs quail_eggs bantam_eggs - tray)
  (:init
    (cart_at trolley1 dock) (cart_at trolley2 scrubber) (cart_at trolley3 fridge_a)
    (working trolley1) (working trolley2)
    (tray_on hen_eggs dock) (loaded duck_eggs trolley1) (tray_on goose_eggs scrubber)
    (tray_on quail_eggs lamp_box) (tray_on bantam_eggs fridge_a)
    (washed quail_eggs) (washed bantam_eggs) (candled bantam_eggs)
    (large duck_eggs) (large goose_eggs) (small quail_eggs) (small bantam_eggs)
    (organic hen_eggs) (organic goose_eggs))
  (:goal (and)))
