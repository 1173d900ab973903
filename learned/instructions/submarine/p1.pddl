(define (problem Sub1)
  (:domain Submarine)
  (:objects
    bridge bunks galley engine_room - compartment
    bow_room - tube_room
    h1 h2 h3 h4 - hatch
    red_valve blue_valve brass_valve - valve
    ivanov - officer
    kowalski pip - sailor
    torp1 torp2 - torpedo
    sonde - probe)
  (:init
    (HatchJoins h1 bridge bow_room) (HatchJoins h1 bow_room bridge)
    (HatchJoins h2 bridge bunks) (HatchJoins h2 bunks bridge)
    (HatchJoins h3 bunks galley) (HatchJoins h3 galley bunks)
    (HatchJoins h4 galley engine_room) (HatchJoins h4 engine_room galley)
    (ValveIn red_valve engine_room) (ValveIn blue_valve bow_room) (ValveIn brass_valve galley)
    (HatchSealed h1) (HatchSealed h4) (ValveOpen blue_valve)
    (Flooded galley) (Flooded engine_room)
    (SailorIn ivanov bridge) (SailorIn kowalski bunks) (SailorIn pip bow_room)
    (StowedIn torp1 bow_room) (StowedIn torp2 bunks) (StowedIn sonde bridge))
  (:goal (and)))
