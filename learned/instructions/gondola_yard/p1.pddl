(define (problem gondolas-p1)
  (:domain gondolaYard)
  (:objects Serena MarcoPolo Luna - gondola
    slip1 slip2 - slip
    Toni Gigi Alba - hand
    brush chisel - tool
    tarring carving - job
    ferro forcola cushion - part)
  (:init (onSlip Serena slip1) (freeSlip slip2) (afloat MarcoPolo) (afloat Luna)
    (leaky Serena) (leaky Luna)
    (fitted ferro Luna) (spare forcola) (spare cushion)
    (holds Toni brush) (onRack chisel)
    (needs tarring brush) (needs carving chisel)
    (did Gigi carving Serena))
  (:goal (and)))
