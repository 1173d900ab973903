(define (problem nh1) (:domain nursingHome)
  (:objects mrs_bell mr_otto mr_lind - resident  Rosa Amir - nurse
            room1 room2 room3 - bedroom  parlour dining_room - lounge
            heart_pill sleeping_pill - pill  soup pasta - meal)
  (:init (isIn mrs_bell room1) (isIn mr_otto parlour) (isIn mr_lind room3) (isIn rosa dining_room) (isIn amir room1)
         (ownRoom mrs_bell room1) (ownRoom mr_otto room2) (ownRoom mr_lind room3)
         (asleep mr_lind) (bedMade room2) (lightOn parlour) (lightOn room1)
         (keptIn heart_pill dining_room) (keptIn sleeping_pill room2) (keptIn soup dining_room) (keptIn pasta dining_room)
         (prescribed heart_pill mr_otto) (prescribed sleeping_pill mrs_bell))
  (:goal (and)))
