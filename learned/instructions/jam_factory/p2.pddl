(define (problem jam-2)
  (:domain jam-factory)
  (:objects
    apricots quinces raspberries figs - fruit
    copper-pot steel-pot - kettle
    glass-a glass-b glass-c big-glass - jar
    shop - place)
  (:init
    (washed apricots) (washed raspberries) (sugared raspberries) (cooked raspberries)
    (inkettle raspberries copper-pot) (vacant steel-pot)
    (stands glass-a shop) (stands glass-b line) (stands glass-c dispatch) (stands big-glass cellar)
    (filled glass-a figs) (lidded glass-a) (filled glass-c raspberries)
    (unused glass-b) (unused big-glass) (large big-glass))
  (:goal (and)))
