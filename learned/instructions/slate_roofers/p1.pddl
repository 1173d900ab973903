(define (problem slating1)
  (:domain slating)
  (:objects Gethin Mair Dai chapel barn cottage blue_slates grey_slates purple_slates
            long_ladder short_ladder)
  (:init
    (roofer Gethin) (roofer Mair) (roofer Dai)
    (roof chapel) (roof barn) (roof cottage)
    (pallet blue_slates) (pallet grey_slates) (pallet purple_slates)
    (ladder long_ladder) (ladder short_ladder)
    (at Gethin barn) (at Mair ground) (at Dai ground)
    (at blue_slates ground) (at grey_slates barn) (at purple_slates ground)
    (against long_ladder barn) (spare short_ladder)
    (battened barn) (battened chapel))
  (:goal (and)))
