(define (problem jam-1)
  (:domain jam-factory)
  (:objects
    strawberries plums cherries - fruit
    kettle1 kettle2 - kettle
    jar1 jar2 jar3 jar4 - jar)
  (:init
    (washed plums) (inkettle plums kettle1) (sugared plums) (vacant kettle2)
    (cooked cherries) (sugared cherries) (washed cherries)
    (stands jar1 line) (stands jar2 line) (stands jar3 cellar) (stands jar4 cellar)
    (unused jar1) (unused jar2) (unused jar3) (filled jar4 cherries) (lidded jar4)
    (large jar1) (large jar4))
  (:goal (and)))
