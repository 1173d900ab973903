(define (problem bonsai-2)
  (:domain bonsai-nursery)
  (:objects
    Oskar - gardener
    bench1 bench2 - bench
    top low - shelf
    azalea ficus larch - tree
    pot1 pot2 pot3 pot4 - pot)
  (:init
    (is-in azalea pot1) (is-in ficus pot2) (is-in larch pot4)
    (is-empty pot3)
    (is-on pot1 bench1) (is-on pot2 top) (is-on pot3 bench1) (is-on pot4 low)
    (has-free-hands Oskar)
    (is-pruned larch) (is-wired azalea) (is-wired larch)
    (is-blue pot1) (is-blue pot2) (is-brown pot3) (is-brown pot4)
    (is-evergreen ficus)
    (is-sunny top) (is-sunny bench1))
  (:goal (and)))
