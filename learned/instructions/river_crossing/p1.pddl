(define (problem river-p1)
  (:domain across-the-river)
  (:objects
    west-bank east-bank heron-isle - shore
    skiff raft - boat
    ana piet - traveller
    wolf goat - animal
    cabbage lantern - goods)
  (:init
    (= (total-cost) 0)
    (water west-bank heron-isle) (water heron-isle west-bank)
    (water heron-isle east-bank) (water east-bank heron-isle)
    (water west-bank east-bank) (water east-bank west-bank)
    (= (strokes west-bank heron-isle) 30) (= (strokes heron-isle west-bank) 30)
    (= (strokes heron-isle east-bank) 35) (= (strokes east-bank heron-isle) 35)
    (= (strokes west-bank east-bank) 90) (= (strokes east-bank west-bank) 90)
    (isle heron-isle)
    (lies west-bank skiff) (lies east-bank raft) (tied skiff)
    (rower ana)
    (ashore west-bank ana) (ashore east-bank piet)
    (ashore east-bank wolf) (ashore west-bank goat) (ashore west-bank cabbage) (ashore heron-isle lantern)
    (owned-by goat ana) (owned-by cabbage ana) (owned-by lantern piet)
    (preys-on wolf goat) (preys-on goat cabbage))
  (:goal (and)))
