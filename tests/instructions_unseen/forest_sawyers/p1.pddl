(define (problem sawyers-1)
  (:domain sawyers)
  (:objects
    OldOak TallSpruce - Tree
    butt1 top1 butt2 mossy - Log
    Gunnar Wilma - Worker
    chainsaw handsaw - Saw
    ridge hollow - Stand
    landing - Yard
    watermill - Mill)
  (:init
    (Standing OldOak) (Standing TallSpruce) (GrowsIn OldOak ridge) (GrowsIn TallSpruce hollow)
    (Marked TallSpruce) (Oak OldOak) (Spruce TallSpruce)
    (From butt1 OldOak) (From top1 OldOak) (From butt2 TallSpruce)
    (Uncut butt1) (Uncut top1) (Uncut butt2) (Thick butt1) (Thick butt2)
    (Lies mossy landing) (TopFree mossy)
    (WorkerAt Gunnar landing) (WorkerAt Wilma hollow)
    (Carries Wilma handsaw) (SawAt chainsaw landing) (Sharp handsaw)
    (Track landing ridge) (Track ridge landing) (Track landing hollow) (Track hollow landing)
    (Track landing watermill) (Track watermill landing))
  (:goal (and)))
