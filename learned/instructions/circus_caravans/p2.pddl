(define (problem circus_caravans_p2)
  (:domain circus_caravans)
  (:objects
    oakfield millbrook harlow islay - town
    tug1 tug2 - tractor
    sleeper cookhouse ticket_van lion_van - caravan
    gino max dora - artist)
  (:init
    (road oakfield millbrook) (road millbrook oakfield) (road millbrook harlow) (road harlow millbrook)
    (has_pump oakfield) (has_pump millbrook) (has_pump harlow)
    (parked_in tug1 millbrook) (parked_in tug2 harlow)
    (parked_in sleeper oakfield) (parked_in cookhouse millbrook) (parked_in ticket_van harlow) (parked_in lion_van harlow)
    (loose sleeper) (loose cookhouse) (loose ticket_van) (loose lion_van)
    (unladen tug1) (unladen tug2) (fuelled tug1)
    (propped cookhouse) (propped lion_van) (power_on lion_van)
    (aboard gino sleeper) (outside_in max millbrook) (aboard dora cookhouse)
    (clown gino) (clown max) (acrobat dora)
    (green sleeper) (green ticket_van) (yellow cookhouse) (yellow lion_van))
  (:goal (and)))
