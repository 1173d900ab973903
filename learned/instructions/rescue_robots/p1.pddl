(define (problem school_collapse)
  (:domain rescue_robots)
  (:objects
    lobby hall office stairwell cellar - room
    rex spot digger7 - robot
    ines paul - medic
    mrs_hoffmann mr_okoye - victim
    lena tim - child)
  (:init
    (doorway lobby hall) (doorway hall lobby) (doorway hall office) (doorway office hall)
    (doorway hall stairwell) (doorway stairwell hall) (doorway stairwell cellar) (doorway cellar stairwell)
    (rubble_in office) (rubble_in cellar)
    (robot_at rex lobby) (robot_at spot hall) (robot_at digger7 stairwell)
    (bay_empty rex) (bay_empty spot) (bay_empty digger7)
    (has_blade rex) (has_blade digger7)
    (person_at ines lobby) (person_at paul hall)
    (person_at mrs_hoffmann office) (person_at mr_okoye hall) (person_at lena cellar) (person_at tim cellar)
    (pinned mrs_hoffmann) (pinned lena) (bandaged mr_okoye))
  (:goal (and)))
