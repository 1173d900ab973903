(define (problem late-sunday)
  (:domain pizza)
  (:objects north_shop south_shop - shop
            blue_house red_house student_flat - house
            Abel Nkechi - rider
            silver_scooter green_scooter - scooter
            old_bike - bicycle
            margherita quattro calzone hawaii - pie
            anchovies pineapple basil - topping)
  (:init (isAt Abel south_shop) (isAt Nkechi north_shop) (onFoot Abel) (onFoot Nkechi)
         (parkedAt silver_scooter north_shop) (parkedAt old_bike south_shop) (parkedAt green_scooter blue_house)
         (tank_low silver_scooter) (tank_full green_scooter)
         (road north_shop blue_house) (road blue_house north_shop) (road blue_house red_house) (road red_house blue_house)
         (road south_shop red_house) (road red_house south_shop) (road south_shop student_flat) (road student_flat south_shop)
         (raw margherita) (raw hawaii) (hasTop hawaii pineapple) (hasTop hawaii anchovies) (hasTop margherita basil)
         (baked calzone) (boxed calzone) (baked quattro) (boxed quattro)
         (ready_at margherita north_shop) (ready_at hawaii south_shop) (ready_at calzone south_shop)
         (inBag quattro Nkechi)
         (unpaid blue_house) (unpaid red_house) (unpaid student_flat)
         (= (total-cost) 0))
  (:goal (and))
  (:metric minimize (total-cost)))
