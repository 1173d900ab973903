(define (problem wallpaper-1)
  (:domain wallpaper-mill)
  (:objects
    roll1 roll2 - paper-roll
    roll3 - vinyl-roll
    big_press small_press - press
    roses stripes - pattern
    navy cream - ink
    print_hall drying_room packing store - loc
    trolley - cart)
  (:init
    (stands big_press print_hall) (stands small_press print_hall)
    (cart-at trolley store)
    (lies roll1 store) (lies roll2 print_hall) (loaded roll3 small_press)
    (press-empty big_press)
    (cylinder big_press roses) (cylinder small_press stripes)
    (inked big_press cream) (inked small_press navy)
    (printed roll3 stripes) (coloured roll3 navy)
    (dried roll1) (dried roll2)
    (oven drying_room) (wrapping-table packing)
    (floral roses) (dark navy) (wide roll1) (wide roll3)
    (= (total-cost) 0))
  (:goal (and)) (:metric minimize (total-cost)))
