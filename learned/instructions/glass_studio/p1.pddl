(define (problem glass-studio-1)
  (:domain glass-studio)
  (:objects
    vase bowl goblet swan - piece
    long-pipe short-pipe - pipe
    furnace kiln - oven
    workbench - bench
    window-shelf - shelf
    amber cobalt ruby - colour)
  (:init
    (for-melting furnace) (for-annealing kiln) (is-lit furnace)
    (is-at vase workbench) (is-blown vase) (is-plain vase) (is-large vase)
    (is-at bowl window-shelf) (is-blown bowl) (is-annealed bowl) (is-tinted bowl cobalt) (is-large bowl)
    (is-on-pipe goblet short-pipe) (is-hot goblet) (is-plain goblet) (is-small goblet)
    (is-at swan kiln) (is-plain swan) (is-small swan)
    (is-free long-pipe))
  (:goal (and)))
