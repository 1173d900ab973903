(define (problem museum-p1)
  (:domain museum-guides)
  (:objects
    Dora Hugo - Robot
    Foyer EgyptHall ModernWing Library - Room
    Mummy ScarabRing BlueCanvas OldAtlas - Exhibit
    GlassCase OakCase - DisplayCase
    SchoolClass SeniorClub - VisitorGroup)
  (:init
    (RobotIn Dora Foyer) (RobotIn Hugo Library)
    (GroupIn SchoolClass Foyer) (GroupIn SeniorClub ModernWing)
    (Doorway Foyer EgyptHall) (Doorway EgyptHall Foyer) (Doorway Foyer ModernWing) (Doorway ModernWing Foyer)
    (Doorway EgyptHall Library) (Doorway Library EgyptHall)
    (PlacedIn Mummy EgyptHall) (PlacedIn ScarabRing EgyptHall) (PlacedIn BlueCanvas ModernWing) (PlacedIn OldAtlas Library)
    (PlacedIn GlassCase EgyptHall) (PlacedIn OakCase Library)
    (Holds GlassCase ScarabRing) (Holds OakCase OldAtlas)
    (LightOn Foyer) (LightOn EgyptHall) (LightOn ModernWing)
    (AlarmArmed Library)
    (Dusty Mummy) (Dusty BlueCanvas) (Dusty OldAtlas))
  (:goal (and)))
