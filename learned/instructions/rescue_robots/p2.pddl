(define (problem quake_drill)
  (:domain rescue_robots)
  (:objects
    ramp r1 r2 r3 r4 - room
    alpha beta - robot
    doc - medic
    v1 v2 v3 - victim
    kid - child)
  (:init
    (doorway ramp r1) (doorway r1 ramp) (doorway r1 r2) (doorway r2 r1) (doorway r2 r3) (doorway r3 r2)
    (doorway r1 r4) (doorway r4 r1) (doorway r4 r3) (doorway r3 r4)
    (rubble_in r2) (rubble_in r3)
    (robot_at alpha ramp) (robot_at beta r4)
    (bay_empty alpha) (carrying beta v2) (has_blade alpha)
    (person_at doc ramp) (person_at v1 r2) (person_at v3 r1) (person_at kid r3)
    (pinned v1) (pinned kid))
  (:goal (and)))
