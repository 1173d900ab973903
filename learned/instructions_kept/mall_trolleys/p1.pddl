(define (problem trolleys-1)
  (:domain mall_trolleys)
  (:objects
    Kofi Lars - collector
    tr1 tr2 tr3 tr4 tr5 - trolley
    street entrance garage level2 - zone
    food_bay diy_bay - bay
    Foodmart DIY_World - shop)
  (:init
    (linked street entrance) (linked entrance street) (linked entrance garage) (linked garage entrance)
    (linked garage level2) (linked level2 garage)
    (bay_at food_bay entrance) (bay_at diy_bay garage)
    (c_at Kofi entrance) (hands_free Kofi) (c_at Lars garage) (pushes Lars tr4)
    (t_at tr1 street) (nested tr2 food_bay) (t_at tr3 level2) (nested tr5 diy_bay)
    (belongs tr1 Foodmart) (belongs tr3 Foodmart) (belongs tr5 Foodmart) (belongs tr2 DIY_World) (belongs tr4 DIY_World)
    (big tr2) (big tr3) (broken tr1) (dirty tr3) (dirty tr5) (coin_in tr1) (coin_in tr3))
  (:goal (and)))
