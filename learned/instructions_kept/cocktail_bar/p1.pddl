(define (problem barman-p1)
  (:domain barman)
  (:objects
    left right - hand
    shaker1 - shaker
    shot1 shot2 shot3 shot4 - shot
    gin vermouth rum lime_juice cola - ingredient
    martini daiquiri cuba_libre - cocktail)
  (:init
    (ontable shaker1) (ontable shot1) (ontable shot2) (ontable shot3)
    (holding left shot4) (handempty right)
    (clean shaker1) (empty shaker1)
    (clean shot1) (empty shot1)
    (used shot2 cola) (empty shot2)
    (used shot3 rum) (contains shot3 rum)
    (clean shot4) (empty shot4)
    (cocktail-part martini gin) (cocktail-part martini vermouth)
    (cocktail-part daiquiri rum) (cocktail-part daiquiri lime_juice)
    (cocktail-part cuba_libre rum) (cocktail-part cuba_libre cola))
  (:goal (and)))
