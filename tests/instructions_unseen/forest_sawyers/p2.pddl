(define (problem sawyers-2)
  (:domain sawyers)
  (:objects
    SpruceA SpruceB OakC - Tree
    log1 log2 log3 log4 log5 - Log
    Ferdi Greta Hugo - Worker
    bowsaw petrol_saw - Saw
    north_wood south_wood - Stand
    depot - Yard
    sawmill - Mill)
  (:init
    (Standing SpruceA) (Standing OakC) (GrowsIn SpruceA north_wood) (GrowsIn SpruceB south_wood) (GrowsIn OakC south_wood)
    (Spruce SpruceA) (Spruce SpruceB) (Oak OakC) (Marked SpruceB)
    (From log1 SpruceA) (From log2 SpruceB) (From log3 SpruceB) (From log4 OakC)
    (Uncut log1) (Uncut log2) (Uncut log4) (Thick log4) (Thick log5)
    (Lies log3 south_wood) (TopFree log3) (Branchy log3) (Lies log5 depot) (TopFree log5) (Barked log5)
    (WorkerAt Ferdi north_wood) (WorkerAt Greta depot) (WorkerAt Hugo south_wood)
    (Carries Hugo bowsaw) (SawAt petrol_saw depot) (Sharp petrol_saw)
    (Track north_wood depot) (Track depot north_wood) (Track south_wood depot) (Track depot south_wood)
    (Track depot sawmill) (Track sawmill depot))
  (:goal (and)))
