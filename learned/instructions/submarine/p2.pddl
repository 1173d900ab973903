(define (problem Sub2)
  (:domain Submarine)
  (:objects
    control mess reactor aft-locker - compartment
    fore-tubes stern-tubes - tube_room
    hatchA hatchB hatchC hatchD hatchE - hatch
    valve-1 valve-2 valve-3 - valve
    captain-ruiz lt-bloom - officer
    moss - sailor
    mk8 - torpedo
    ray comet - probe)
  (:init
    (HatchJoins hatchA fore-tubes control) (HatchJoins hatchA control fore-tubes)
    (HatchJoins hatchB control mess) (HatchJoins hatchB mess control)
    (HatchJoins hatchC mess reactor) (HatchJoins hatchC reactor mess)
    (HatchJoins hatchD reactor stern-tubes) (HatchJoins hatchD stern-tubes reactor)
    (HatchJoins hatchE mess aft-locker) (HatchJoins hatchE aft-locker mess)
    (ValveIn valve-1 reactor) (ValveIn valve-2 aft-locker) (ValveIn valve-3 mess)
    (HatchSealed hatchA) (HatchSealed hatchC) (HatchSealed hatchE) (ValveOpen valve-3)
    (Flooded reactor) (Flooded aft-locker)
    (SailorIn captain-ruiz control) (SailorIn lt-bloom stern-tubes) (SailorIn moss mess)
    (StowedIn mk8 fore-tubes) (StowedIn ray mess) (StowedIn comet stern-tubes))
  (:goal (and)))
