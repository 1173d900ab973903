(define (problem lunar-p2)
  (:domain lunarBase)
  (:objects
    dome1 dome2 greenhouse - habitat
    quarry tower_hill - site
    r1 r2 r3 - rover
    bt_a bt_b bt_c bt_d - battery
    water_tank tools seeds - crate
    sample_x - rock
    whip relay - antenna)
  (:init
    (track dome1 dome2) (track dome2 dome1) (track dome2 greenhouse) (track greenhouse dome2)
    (track dome1 quarry) (track quarry dome1) (track quarry tower_hill) (track tower_hill quarry)
    (track dome2 tower_hill) (track tower_hill dome2)
    (pos r1 dome1) (pos r2 quarry) (pos r3 greenhouse)
    (fitted bt_a r1) (fitted bt_b r2) (fitted bt_c r3) (juiced bt_a) (juiced bt_b)
    (stored dome2 bt_d) (stored dome1 water_tank) (hauls r2 tools) (stored dome2 seeds) (stored quarry sample_x)
    (mast whip tower_hill) (mast relay dome1) (upright whip)
    (sealed greenhouse)
    (= (total-cost) 0))
  (:goal (and)))
