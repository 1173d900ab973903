(define (problem tool_rental_1) (:domain tool_rental)
  (:objects hammer_drill mini_drill - drill  chainsaw jigsaw - saw  belt_sander - sander  step_ladder - ladder
            Mr_Novak Petra Idris - customer
            rack_a rack_b - rack  workbench - bench)
  (:init (stored hammer_drill rack_a) (stored mini_drill workbench) (stored jigsaw rack_b) (stored step_ladder rack_b)
         (rented_to chainsaw petra) (rented_to belt_sander mr_novak)
         (cordless mini_drill) (cordless jigsaw) (empty_battery mini_drill) (empty_battery jigsaw)
         (serviced hammer_drill) (serviced jigsaw) (serviced step_ladder) (serviced chainsaw) (serviced belt_sander) (dirty mini_drill)
         (registered petra) (registered mr_novak) (deposit_paid petra) (deposit_paid mr_novak)
         (= (total-cost) 0))
  (:goal (and)) (:metric minimize (total-cost)))
