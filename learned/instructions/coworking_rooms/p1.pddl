(define (problem coworking-p1)
  (:domain coworking)
  (:objects
    booth1 booth2 - booth
    corner_office attic_office - office
    Dana Femi Ulla - member
    beamer whiteboard printer - gadget
    nine ten eleven - hour)
  (:init
    (is-in Dana lobby) (is-in Femi corner_office) (is-in Ulla booth1)
    (has-badge Femi) (has-badge Ulla)
    (booked Femi corner_office nine) (booked Ulla booth1 nine)
    (slot-open booth1 ten) (slot-open booth1 eleven)
    (slot-open booth2 nine) (slot-open booth2 ten) (slot-open booth2 eleven)
    (slot-open corner_office ten) (slot-open corner_office eleven)
    (slot-open attic_office nine) (slot-open attic_office ten)
    (stands-in beamer corner_office) (stands-in whiteboard lobby) (stands-in printer attic_office)
    (plugged beamer)
    (is-quiet booth1) (is-quiet booth2) (is-quiet attic_office)
    (roomy corner_office) (roomy lobby)
    (is-aired lobby))
  (:goal (and)))
