(define (problem river-p2)
  (:domain across-the-river)
  (:objects
    mill_bank church_bank long_island rat_island - shore
    Otter Puffin - boat
    brother_jon smith widow - traveller
    hen fox donkey - animal
    flour salt bell - goods)
  (:init
    (= (total-cost) 0)
    (water mill_bank church_bank) (water church_bank mill_bank)
    (water mill_bank long_island) (water long_island mill_bank)
    (water long_island church_bank) (water church_bank long_island)
    (water long_island rat_island) (water rat_island long_island)
    (water church_bank rat_island) (water rat_island church_bank)
    (= (strokes mill_bank church_bank) 60) (= (strokes church_bank mill_bank) 60)
    (= (strokes mill_bank long_island) 20) (= (strokes long_island mill_bank) 20)
    (= (strokes long_island church_bank) 30) (= (strokes church_bank long_island) 30)
    (= (strokes long_island rat_island) 25) (= (strokes rat_island long_island) 25)
    (= (strokes church_bank rat_island) 40) (= (strokes rat_island church_bank) 40)
    (isle long_island) (isle rat_island)
    (lies mill_bank Otter) (lies church_bank Puffin) (tied Puffin)
    (rower brother_jon) (rower widow)
    (in-boat Otter widow) (ashore church_bank brother_jon) (ashore long_island smith)
    (ashore mill_bank hen) (ashore rat_island fox) (ashore mill_bank donkey)
    (ashore mill_bank flour) (ashore church_bank salt) (ashore long_island bell)
    (owned-by hen widow) (owned-by flour widow) (owned-by donkey smith) (owned-by salt smith) (owned-by bell brother_jon)
    (preys-on fox hen) (preys-on hen flour))
  (:goal (and)))
