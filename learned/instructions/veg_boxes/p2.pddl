(define (problem veg-friday)
  (:domain veg-box-scheme)
  (:objects
    Sam Dot - packer
    box1 box2 box3 box4 - box
    potatoes chard lettuce onions parsnips - crop
    no_4 no_9 mill_cottage - household)
  (:init
    (in-shed box1) (in-shed box2) (on-step box3 no_9) (in-van box4)
    (open box1) (open box2) (sealed box3) (sealed box4)
    (for box1 no_4) (for box2 mill_cottage) (for box3 no_9) (for box4 no_9)
    (on-rack potatoes) (on-rack chard) (in-box lettuce box1) (in-box onions box2) (in-box parsnips box4)
    (washed lettuce) (washed parsnips) (leafy chard) (leafy lettuce))
  (:goal (and)))
