(define (problem publicToilets-1)
  (:domain publicToilets)
  (:objects
    yard - depot
    parkWC stationWC plazaWC beachWC - toilet
    Ada Ben - worker
    paper soap - supply
    mop1 - mop plunger1 - plunger)
  (:init
    (path yard parkWC) (path parkWC yard) (path yard stationWC) (path stationWC yard)
    (path stationWC plazaWC) (path plazaWC stationWC) (path parkWC plazaWC) (path plazaWC parkWC)
    (path plazaWC beachWC) (path beachWC plazaWC)
    (offers yard paper) (offers yard soap)
    (inAt Ada yard) (inAt Ben stationWC) (carries Ben mop1) (toolAt plunger1 plazaWC)
    (dirtyFloor parkWC) (dirtyFloor stationWC) (signOut stationWC)
    (clogged parkWC) (lockedUp plazaWC) (lockedUp beachWC)
    (stocked parkWC soap) (stocked beachWC paper)
    (ladies parkWC) (ladies plazaWC) (gents stationWC) (gents beachWC))
  (:goal (and)))
