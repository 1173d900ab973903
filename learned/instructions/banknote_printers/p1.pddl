(define (problem banknote-p1)
  (:domain banknote-printers)
  (:objects
    sheet-a sheet-b sheet-c sheet-d - sheet
    fiver tenner - plate
    old-press new-press spare-press - press)
  (:init
    (at sheet-a paper-store) (at sheet-b paper-store) (at sheet-c new-press) (at sheet-d numbering-room)
    (mounted fiver old-press) (mounted tenner new-press) (unplated spare-press)
    (inked old-press green-ink) (inked new-press brown-ink) (inked spare-press blue-ink)
    (printed sheet-c tenner) (tinted sheet-c green-ink) (printed sheet-d fiver) (tinted sheet-d green-ink)
    (numbered sheet-d) (spoiled sheet-c))
  (:goal (and)))
