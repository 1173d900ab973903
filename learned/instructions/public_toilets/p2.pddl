(define (problem publicToilets-2)
  (:domain publicToilets)
  (:objects
    storeroom - depot
    gents1 gents2 ladies1 ladies2 familyroom - toilet
    scrubby - worker
    paper soap towels - supply
    blue_mop red_mop - mop plunger - plunger)
  (:init
    (path storeroom gents1) (path gents1 storeroom) (path storeroom ladies1) (path ladies1 storeroom)
    (path gents1 gents2) (path gents2 gents1) (path ladies1 ladies2) (path ladies2 ladies1)
    (path storeroom familyroom) (path familyroom storeroom)
    (offers storeroom paper) (offers storeroom soap)
    (inAt scrubby storeroom) (carries scrubby plunger) (toolAt blue_mop storeroom) (toolAt red_mop ladies2)
    (dirtyFloor gents1) (dirtyFloor gents2) (dirtyFloor ladies2) (dirtyFloor familyroom)
    (clogged gents2) (lockedUp familyroom) (lockedUp ladies1) (signOut ladies2)
    (disinfected ladies1)
    (stocked gents1 paper) (stocked ladies1 soap) (stocked ladies2 towels)
    (gents gents1) (gents gents2) (ladies ladies1) (ladies ladies2))
  (:goal (and)))
