(define (problem rope-2)
  (:domain RopeMakers)
  (:objects
    Silas - worker
    tan1 tan2 blue1 blue2 - yarn
    h1 h2 - hook
    bigReel smallReel - reel
    mooringLine towLine swingRope - rope
    oakPeg ironPeg - peg
    MrsFinch - customer)
  (:init
    (WorkerIn Silas ropewalk)
    (WoundOn tan1 bigReel) (ReelEmpty smallReel) (Hooked tan2 h1) (Hooked blue2 h2) (LaidInto blue1 swingRope)
    (Coiled mooringLine) (HungOn mooringLine oakPeg) (PegFree ironPeg) (Tested swingRope)
    (OrderedBy swingRope MrsFinch) (OrderedBy towLine MrsFinch)
    (Blue blue1) (Blue blue2) (Hemp tan1) (Hemp tan2))
  (:goal (and)))
