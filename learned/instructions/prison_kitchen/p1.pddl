(define (problem prison-p1) (:domain prison_kitchen)
  (:objects Moss Vince Raul - inmate  Ortega Blythe - guard
    east_wing west_wing - wing  corridor yard - room
    cleaver paring_knife - knife  big_ladle - ladle
    stew lentils porridge - dish)
  (:init (in_room Moss kitchen) (in_room Vince east_wing) (in_room Raul yard) (in_room Ortega kitchen) (in_room Blythe corridor)
    (door kitchen corridor) (door corridor kitchen) (door corridor east_wing) (door east_wing corridor)
    (door corridor west_wing) (door west_wing corridor) (door corridor yard) (door yard corridor)
    (on_rack paring_knife) (on_rack big_ladle) (has_tool Moss cleaver) (empty_handed Vince) (empty_handed Raul)
    (raw stew) (raw lentils) (chopped lentils) (cooked porridge) (ready_to_go porridge) (frisked Raul) (vegan lentils))
  (:goal (and)))
