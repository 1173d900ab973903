(define (problem barman-p2)
  (:domain barman)
  (:objects
    left_hand right_hand - hand
    steel_shaker glass_shaker - shaker
    tall_glass small_glass blue_glass chipped_glass - shot
    vodka orange_juice tequila cranberry_juice - ingredient
    screwdriver tequila_sunrise cape_cod - cocktail)
  (:init
    (ontable steel_shaker) (ontable glass_shaker)
    (ontable tall_glass) (ontable small_glass) (ontable chipped_glass)
    (holding right_hand blue_glass) (handempty left_hand)
    (used steel_shaker screwdriver) (contains steel_shaker screwdriver)
    (clean glass_shaker) (empty glass_shaker)
    (used tall_glass tequila) (contains tall_glass tequila)
    (used small_glass cranberry_juice) (empty small_glass)
    (clean blue_glass) (empty blue_glass)
    (clean chipped_glass) (empty chipped_glass)
    (cocktail-part screwdriver vodka) (cocktail-part screwdriver orange_juice)
    (cocktail-part tequila_sunrise tequila) (cocktail-part tequila_sunrise orange_juice)
    (cocktail-part cape_cod vodka) (cocktail-part cape_cod cranberry_juice))
  (:goal (and)))
