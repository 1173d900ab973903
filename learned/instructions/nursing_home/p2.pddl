(define (problem nh2) (:domain nursingHome)
  (:objects Agnes Walter - resident  nurse_k nurse_j - nurse
            east_room west_room - bedroom  sunroom tv_lounge - lounge
            pill_a pill_b vitamin - pill  stew pudding - meal)
  (:init (isIn agnes sunroom) (isIn walter west_room) (isIn nurse_k tv_lounge) (isIn nurse_j tv_lounge)
         (ownRoom agnes east_room) (ownRoom walter west_room) (fed walter)
         (lightOn tv_lounge) (lightOn sunroom) (lightOn west_room)
         (keptIn pill_a tv_lounge) (keptIn pill_b tv_lounge) (keptIn vitamin sunroom) (keptIn stew sunroom) (carries nurse_j pudding)
         (prescribed pill_a agnes) (prescribed pill_b walter) (prescribed vitamin agnes) (prescribed vitamin walter))
  (:goal (and)))
