(define (problem toll-1)
  (:domain toll-road)
  (:objects
    queue plaza motorway - section
    north_booth middle_booth south_booth exit_booth - booth
    Dora Felix Ines - cashier
    beetle cabrio - car
    tanker hauler - lorry)
  (:init
    (gates north_booth queue plaza) (gates middle_booth queue plaza) (gates south_booth queue plaza)
    (gates exit_booth plaza motorway)
    (scales plaza)
    (veh-at beetle queue) (veh-at cabrio plaza) (veh-at tanker queue) (veh-at hauler queue)
    (on-duty Dora north_booth) (waits-in Felix control_room) (waits-in Ines control_room)
    (unstaffed middle_booth) (unstaffed south_booth) (unstaffed exit_booth)
    (barrier-up middle_booth) (green-light north_booth)
    (paid cabrio) (has-tag hauler) (red beetle) (red tanker) (foreign cabrio))
  (:goal (and)))
