(define (problem flat_evening)
  (:domain home_hub)
  (:objects
    kitchen lounge bedroom nursery - room
    nora baby - person
    kitchen_door bedroom_door nursery_door - door
    ceiling_light bed_lamp night_light kitchen_spots - lamp
    rad1 rad2 - heater
    tv - device)
  (:init
    (= (total-cost) 0)
    (door_between kitchen_door kitchen lounge) (door_between kitchen_door lounge kitchen)
    (door_between bedroom_door bedroom lounge) (door_between bedroom_door lounge bedroom)
    (door_between nursery_door nursery lounge) (door_between nursery_door lounge nursery)
    (door_shut bedroom_door) (door_shut nursery_door)
    (dev_room ceiling_light lounge) (dev_room tv lounge)
    (dev_room bed_lamp bedroom) (dev_room rad1 bedroom)
    (dev_room night_light nursery) (dev_room rad2 nursery)
    (dev_room kitchen_spots kitchen)
    (dev_on ceiling_light) (dev_on tv) (dev_on kitchen_spots) (dev_on rad1)
    (blind_down bedroom)
    (vac_at kitchen) (swept lounge)
    (who_where nora lounge) (who_where baby nursery))
  (:goal (and)))
