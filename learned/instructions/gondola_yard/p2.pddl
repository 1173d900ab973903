(define (problem gondolas-p2)
  (:domain gondolaYard)
  (:objects g1 g2 g3 g4 - gondola
    northDock southDock - slip
    Rosa Piero - hand
    leafKnife sponge pot - tool
    gilding washing varnishing - job
    lantern oarlock seat - part)
  (:init (onSlip g1 northDock) (onSlip g2 southDock) (afloat g3) (afloat g4)
    (leaky g2)
    (fitted lantern g1) (fitted oarlock g4) (spare seat)
    (holds Piero sponge) (holds Piero pot) (onRack leafKnife)
    (needs gilding leafKnife) (needs washing sponge) (needs varnishing pot)
    (did Rosa varnishing g2))
  (:goal (and)))
