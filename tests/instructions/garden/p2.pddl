(define (problem garden-p2)
  (:domain garden-keeper)
  (:objects
    lawn - place
    bed-a bed-b glasshouse window-box - bed
    hut - shed
    pump well - tap
    big-can wee-can - can
    dutch-hoe hand-fork - weeder
    beans peas pumpkin orchid cactus geranium - plant)
  (:init
    (robot-at hut) (carrying hand-fork)
    (tool-at big-can pump) (tool-at wee-can lawn) (tool-at dutch-hoe bed-b)
    (filled big-can)
    (grows-in beans bed-a) (grows-in peas bed-a)
    (grows-in pumpkin bed-b)
    (grows-in orchid glasshouse) (grows-in cactus glasshouse)
    (grows-in geranium window-box)
    (watered orchid)
    (overgrown beans)
    (weedy bed-a) (weedy bed-b) (weedy window-box))
  (:goal (and)))
