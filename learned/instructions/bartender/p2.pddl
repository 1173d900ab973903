(define (problem bar-p2)
  (:domain robo_bar)
  (:objects
    handA handB - hand
    counter sink tray table_4 - place
    ruby frosty jumbo - shot
    big_shaker steel_shaker - shaker
    rum mint juice vodka - ingredient
    mojito screwdriver sunrise - cocktail)
  (:init
    (free handA) (holding handB jumbo)
    (contains jumbo juice)
    (stands ruby tray) (contains ruby vodka)
    (stands frosty tray) (empty frosty) (clean frosty)
    (stands big_shaker counter) (contains big_shaker rum)
    (stands steel_shaker sink)
    (recipe mojito rum mint) (recipe screwdriver vodka juice) (recipe sunrise rum juice)
    (alcoholic rum) (alcoholic vodka)
    (alcoholic mojito) (alcoholic screwdriver) (alcoholic sunrise))
  (:goal (and)))
