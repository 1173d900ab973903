; tracks: water_tower - farmyard - old_barn, new_barn, north_field - hill_field, south_field - river_field - new_barn
(define (problem farm_p1)
  (:domain mixed_farm)
  (:objects red_tractor - tractor
            skydrop - drone
            north_field south_field river_field hill_field - field
            old_barn new_barn - barn
            water_tower - tank
            farmyard - yard
            wheat barley - grain
            carrots leeks pumpkins - vegetable)
  (:init (parked_at red_tractor farmyard) (hopper_empty red_tractor)
         (parked_at skydrop water_tower)
         (planted wheat north_field) (watered north_field)
         (planted carrots south_field)
         (fallow river_field) (fallow hill_field)
         (in_barn barley old_barn)
         (track_between water_tower farmyard) (track_between farmyard water_tower)
         (track_between farmyard old_barn) (track_between old_barn farmyard)
         (track_between farmyard new_barn) (track_between new_barn farmyard)
         (track_between farmyard north_field) (track_between north_field farmyard)
         (track_between north_field hill_field) (track_between hill_field north_field)
         (track_between farmyard south_field) (track_between south_field farmyard)
         (track_between south_field river_field) (track_between river_field south_field)
         (track_between river_field new_barn) (track_between new_barn river_field))
  (:goal (and)))
