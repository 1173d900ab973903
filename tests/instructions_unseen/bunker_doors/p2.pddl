(define (problem bunker-p2)
  (:domain bunker-doors)
  (:objects airlock hub mess lab tunnel - chamber
            north-door south-door east-door - blast-door
            floor-hatch - hatch
            Duke Rosa - soldier
            Finn Ada - engineer
            card-g card-y - keycard
            crate-1 - crate
            field-radio - radio
            green yellow - colour)
  (:init (connects north-door airlock hub) (connects north-door hub airlock)
         (connects south-door hub mess) (connects south-door mess hub)
         (connects east-door hub lab) (connects east-door lab hub)
         (connects floor-hatch lab tunnel) (connects floor-hatch tunnel lab)
         (colour-of north-door green) (colour-of south-door yellow) (colour-of east-door yellow) (colour-of floor-hatch green)
         (card-colour card-g green) (card-colour card-y yellow)
         (ajar north-door) (unlocked north-door) (working north-door)
         (sealed south-door) (unlocked south-door) (working south-door)
         (sealed east-door) (locked east-door) (working east-door)
         (sealed floor-hatch) (unlocked floor-hatch) (jammed floor-hatch)
         (agt-in Duke airlock) (agt-in Rosa mess) (agt-in Finn hub) (agt-in Ada lab)
         (hands-free Duke) (totes Rosa card-y) (hands-free Finn) (hands-free Ada)
         (eq-in card-g airlock) (eq-in crate-1 hub) (eq-in field-radio lab)
         (vented hub) (vented mess) (stuffy airlock) (stuffy lab) (stuffy tunnel)
         (alarm-on lab) (alarm-on mess) (alarm-off airlock) (alarm-off hub) (alarm-off tunnel))
  (:goal (and)))
