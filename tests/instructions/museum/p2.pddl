(define (problem museum-p2)
  (:domain museum-guides)
  (:objects
    Otto - Robot
    Lobby FossilRoom GemRoom Planetarium Storeroom - Room
    Triceratops Ammonite Ruby Opal Meteorite - Exhibit
    FlatCase TallCase CornerCase - DisplayCase
    ScoutTroop FrenchTourists Students - VisitorGroup)
  (:init
    (RobotIn Otto Lobby)
    (GroupIn ScoutTroop FossilRoom) (GroupIn FrenchTourists Lobby) (GroupIn Students Planetarium)
    (Doorway Lobby FossilRoom) (Doorway FossilRoom Lobby) (Doorway FossilRoom GemRoom) (Doorway GemRoom FossilRoom)
    (Doorway Lobby Planetarium) (Doorway Planetarium Lobby)
    (PlacedIn Triceratops FossilRoom) (PlacedIn Ammonite FossilRoom) (PlacedIn Ruby GemRoom) (PlacedIn Opal GemRoom) (PlacedIn Meteorite Planetarium)
    (PlacedIn FlatCase FossilRoom) (PlacedIn TallCase GemRoom) (PlacedIn CornerCase GemRoom)
    (Holds FlatCase Ammonite) (Holds TallCase Ruby) (Holds CornerCase Opal)
    (LightOn Lobby) (LightOn FossilRoom) (LightOn Planetarium)
    (AlarmArmed GemRoom)
    (CaseLocked CornerCase)
    (Dusty Triceratops) (Dusty Ruby) (Dusty Meteorite))
  (:goal (and)))
