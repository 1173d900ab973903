(define (problem bells-1)
  (:domain bell-foundry)
  (:objects treble tenor curfew_bell - bell
    pit yard - floor
    north_tower chapel_tower - tower
    big_furnace small_furnace - furnace
    Konrad Ludmila - founder
    c-sharp e-flat - note
    motto date - text)
  (:init (= (total-cost) 0) (lies treble pit) (lies tenor pit) (hangs curfew_bell chapel_tower)
    (raw treble) (raw tenor) (cast curfew_bell small_furnace)
    (tuned curfew_bell e-flat) (engraved Konrad curfew_bell date)
    (lit big_furnace) (cold small_furnace) (room-in north_tower))
  (:goal (and)) (:metric minimize (total-cost)))
