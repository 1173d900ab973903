(define (problem garden-p1)
  (:domain garden-keeper)
  (:objects
    patio - place
    north-bed south-bed herb-patch - bed
    tool-shed - shed
    rain-barrel - tap
    green-can tin-can - can
    old-hoe - weeder
    snips - pruner
    rose-red rose-white tomato lavender basil mint - plant)
  (:init
    (robot-at patio) (gripper-free)
    (tool-at green-can tool-shed) (tool-at tin-can rain-barrel)
    (tool-at old-hoe south-bed) (tool-at snips tool-shed)
    (filled tin-can)
    (grows-in rose-red north-bed) (grows-in rose-white north-bed)
    (grows-in tomato south-bed) (grows-in lavender south-bed)
    (grows-in basil herb-patch) (grows-in mint herb-patch)
    (watered basil)
    (overgrown rose-red) (overgrown lavender) (overgrown mint)
    (weedy north-bed) (weedy herb-patch))
  (:goal (and)))
