; Corridor: NorthWard, Dispensary, SouthWard (door) ; Annex: ChildrensWard, LinenCupboard, PathLab (door)
; between Corridor and Annex: the fire door, or round by the lift
(define (problem hospital-p2)
  (:domain HospitalRounds)
  (:objects Tug Pip - Robot
            Corridor Annex - Hall
            LiftWest - Lift
            NorthWard SouthWard ChildrensWard - Ward
            PathLab - Lab
            Dispensary - Pharmacy
            LinenCupboard - LinenRoom
            FireDoor WardDoor GlassDoor - Door
            Penicillin CoughSyrup PainPatch - Medicine
            SwabOne SwabTwo BiopsyJar - Sample
            Gowns Blankets - Linen)
  (:init (RobotAt Tug Dispensary) (TrayEmpty Tug)
         (RobotAt Pip ChildrensWard) (Carries Pip Blankets)
         (ItemAt Penicillin Dispensary) (ItemAt CoughSyrup Dispensary) (ItemAt PainPatch SouthWard)
         (ItemAt SwabOne NorthWard) (ItemAt SwabTwo ChildrensWard) (ItemAt BiopsyJar PathLab)
         (ItemAt Gowns LinenCupboard)
         (DoorOpen WardDoor) (Disinfected PathLab) (Analysed BiopsyJar)
         (DoorBetween FireDoor Corridor Annex) (DoorBetween FireDoor Annex Corridor)
         (DoorBetween WardDoor Corridor SouthWard) (DoorBetween WardDoor SouthWard Corridor)
         (DoorBetween GlassDoor Annex PathLab) (DoorBetween GlassDoor PathLab Annex)
         (Connects Corridor NorthWard) (Connects NorthWard Corridor)
         (Connects Corridor Dispensary) (Connects Dispensary Corridor)
         (Connects Corridor LiftWest) (Connects LiftWest Corridor)
         (Connects LiftWest Annex) (Connects Annex LiftWest)
         (Connects Annex ChildrensWard) (Connects ChildrensWard Annex)
         (Connects Annex LinenCupboard) (Connects LinenCupboard Annex))
  (:goal (and)))
