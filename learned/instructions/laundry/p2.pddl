(define (problem laundry_p2)
  (:domain laundry_room)
  (:objects
    miele candy - washer
    tumbler - dryer
    whites darks toSort - hamper
    shirt_white shirt_blue apron pants scarf blanket - garment
    tom lea - person
    white blue black - colour)
  (:init
    (item_in shirt_white toSort) (item_in shirt_blue miele) (item_in apron darks)
    (item_in pants darks) (item_in scarf whites) (item_in blanket tumbler)
    (dirty shirt_white) (dirty apron) (dirty pants)
    (wet shirt_blue) (wet blanket)
    (folded scarf)
    (door_open candy)
    (has_colour shirt_white white) (has_colour apron white)
    (has_colour shirt_blue blue) (has_colour blanket blue)
    (has_colour pants black) (has_colour scarf black)
    (owned_by shirt_white tom) (owned_by apron tom) (owned_by scarf tom)
    (owned_by shirt_blue lea) (owned_by pants lea) (owned_by blanket lea))
  (:goal (and)))
