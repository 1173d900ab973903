(define (problem bunker-p1)
  (:domain bunker-doors)
  (:objects entry corridor armory bunks - chamber
            door1 door2 - blast-door
            hatch1 - hatch
            Kane - soldier
            Vera - engineer
            redcard bluecard - keycard
            ammo rations - crate
            red blue - colour)
  (:init (connects door1 entry corridor) (connects door1 corridor entry)
         (connects door2 corridor armory) (connects door2 armory corridor)
         (connects hatch1 corridor bunks) (connects hatch1 bunks corridor)
         (colour-of door1 red) (colour-of door2 blue) (colour-of hatch1 red)
         (card-colour redcard red) (card-colour bluecard blue)
         (sealed door1) (unlocked door1) (working door1)
         (sealed door2) (locked door2) (working door2)
         (ajar hatch1) (unlocked hatch1) (working hatch1)
         (agt-in Kane entry) (agt-in Vera bunks) (totes Kane redcard) (hands-free Vera)
         (eq-in bluecard bunks) (eq-in ammo armory) (eq-in rations entry)
         (vented entry) (stuffy corridor) (stuffy armory) (stuffy bunks)
         (alarm-on corridor) (alarm-off entry) (alarm-off armory) (alarm-off bunks))
  (:goal (and)))
