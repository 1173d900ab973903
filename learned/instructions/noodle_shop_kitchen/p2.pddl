(define (problem noodle-2)
  (:domain noodle-shop)
  (:objects Aoi Bruno Lin - cook
            big_stove - stove chopboard - board sink1 - sink counter1 - counter
            b1 b2 b3 - bowl
            soba rice_noodles egg_noodles - noodle shoyu pho - broth
            tofu beef coriander - topping
            window_table corner_table - table)
  (:init (cook-at Aoi counter1) (cook-at Bruno big_stove) (cook-at Lin sink1)
         (in-bowl soba b1) (boiled soba) (served b1 window_table) (clean b1)
         (raw rice_noodles) (raw egg_noodles) (avail rice_noodles) (avail egg_noodles)
         (avail tofu) (avail beef) (avail coriander) (chopped beef)
         (hot pho) (vegan tofu) (vegan coriander) (vegan rice_noodles) (vegan soba) (spicy shoyu)
         (dirty b2) (clean b3) (on-pass b2) (on-pass b3)
         (= (total-cost) 0))
  (:goal (and)) (:metric minimize (total-cost)))
