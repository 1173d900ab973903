(define (problem reptile_p2)
  (:domain reptile_house)
  (:objects
    viper boa - snake
    monitor chameleon skink - lizard
    big_terrarium glass_box dune_tank rain_tank quarantine - tank
    rats locusts - food
    keeper_jo keeper_max - keeper)
  (:init
    (in viper dune_tank) (in boa big_terrarium) (in monitor big_terrarium) (in skink quarantine)
    (bagged chameleon keeper_jo)
    (venomous viper) (qualified keeper_max) (bag_empty keeper_max)
    (lamp_on dune_tank) (lamp_on big_terrarium) (lamp_on quarantine)
    (lid_open glass_box) (desert dune_tank) (misted rain_tank) (cleaned glass_box) (cleaned rain_tank)
    (eats viper rats) (eats boa rats) (eats monitor rats) (eats chameleon locusts) (eats skink locusts))
  (:goal (and)))
