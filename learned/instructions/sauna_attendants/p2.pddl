(define (problem sauna-2)
  (:domain sauna)
  (:objects
    otto rita - attendant
    anna boris chen - guest
    steam_room salt_room barrel - cabin
    lake - pool
    terrace tea_room - lounge
    red_pail blue_pail green_pail - bucket)
  (:init
    (inside otto terrace) (inside rita steam_room)
    (inside anna tea_room) (inside boris lake) (inside chen steam_room)
    (door terrace lake) (door lake terrace) (door terrace barrel) (door barrel terrace)
    (door terrace tea_room) (door tea_room terrace)
    (door tea_room steam_room) (door steam_room tea_room)
    (door tea_room salt_room) (door salt_room tea_room)
    (heated steam_room) (heated salt_room) (steamy steam_room)
    (carries otto red_pail) (stands-in blue_pail lake) (stands-in green_pail steam_room)
    (filled blue_pail)
    (sweated boris) (vip chen))
  (:goal (and)))
