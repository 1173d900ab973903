(define (problem rope-1)
  (:domain RopeMakers)
  (:objects
    Abel Hester - worker
    y1 y2 y3 y4 - yarn
    hookA hookB - hook
    reel1 reel2 - reel
    anchorRope bellRope - rope
    peg1 peg2 - peg
    Harbourmaster Verger - customer)
  (:init
    (WorkerIn Abel ropewalk) (WorkerIn Hester loft)
    (WoundOn y1 reel1) (WoundOn y2 reel2) (Hooked y3 hookA) (LaidInto y4 bellRope)
    (HookFree hookB) (PegFree peg2)
    (Coiled bellRope) (HungOn bellRope peg1) (Tarred y3)
    (OrderedBy anchorRope Harbourmaster) (OrderedBy bellRope Verger)
    (Hemp y1) (Hemp y3) (Blue y2) (Blue y4))
  (:goal (and)))
