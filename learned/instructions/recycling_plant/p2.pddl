(define (problem plant2)
  (:domain recyclingPlant)
  (:objects
    can1 can2 can3 flask vase2 tub sack lid box7 - item
    skip-1 skip-2 hopper - bin
    aluminium glass plastic cardboard - material
    yellow black - colour)
  (:init
    (gripping can2)
    (madeOf can1 aluminium) (madeOf can2 aluminium) (madeOf can3 aluminium) (madeOf lid aluminium)
    (madeOf flask glass) (madeOf vase2 glass) (madeOf tub plastic) (madeOf sack plastic) (madeOf box7 cardboard)
    (painted skip-1 yellow) (painted skip-2 yellow) (painted hopper black)
    (takes skip-1 aluminium) (takes skip-2 plastic) (takes hopper glass) (takes hopper cardboard)
    (onBelt flask) (onBelt tub) (onBelt box7) (onBelt can3)
    (binHolds skip-1 can1) (binHolds skip-1 lid) (binHolds skip-2 sack) (binHolds hopper vase2)
    (crushed can1))
  (:goal (and)))
