(define (problem ice2) (:domain IceCreamTruck)
  (:objects base - stop  parkA parkB - park  pier - beach_stop  lane - street
            Ruby Sam - kid
            lemon pistachio mint - flavour  honey_sauce fudge - sauce
            cone_x cone_y - cone  small_cup big_cup - cup)
  (:init (truckAt lane) (depot base) (jingleOn)
         (road base lane) (road lane base) (road lane parkA) (road parkA lane) (road lane parkB) (road parkB lane)
         (road parkB pier) (road pier parkB)
         (queuesAt ruby parkA) (queuesAt sam lane) (paid sam)
         (inStock lemon) (soldOut pistachio) (soldOut mint)
         (unused cone_x) (unused small_cup) (unused big_cup) (scooped cone_y mint)
         (onCounter cone_x) (onCounter cone_y) (onCounter small_cup) (onCounter big_cup)
         (wants ruby pistachio) (wants sam lemon) (wants sam mint))
  (:goal (and)))
