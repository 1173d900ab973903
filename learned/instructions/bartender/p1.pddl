(define (problem bar-p1)
  (:domain robo_bar)
  (:objects
    left right - hand
    shelf bar - place
    shot1 shot2 shot3 - shot
    shaker1 - shaker
    gin lime cola - ingredient
    gimlet fizz - cocktail)
  (:init
    (holding left shaker1) (free right)
    (stands shot1 bar) (empty shot1) (clean shot1)
    (stands shot2 bar) (contains shot2 cola)
    (stands shot3 shelf) (empty shot3)
    (recipe gimlet gin lime) (recipe fizz gin cola)
    (alcoholic gin) (alcoholic gimlet) (alcoholic fizz))
  (:goal (and)))
