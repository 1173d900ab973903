(define (problem sawmill-p2)
  (:domain sawmill)
  (:objects riverbank station - place
    trunkA trunkB trunkC - log boardA boardB boardC old_board - plank
    big_saw small_saw - saw smoother - planer
    red_truck blue_truck - truck
    Nils Petra Ulf - worker)
  (:init (lies trunkA yard) (lies trunkB riverbank) (onTruck trunkC red_truck) (lies old_board shed)
    (uncut trunkA) (uncut trunkB) (uncut trunkC) (debarked trunkA)
    (comesFrom boardA trunkA) (comesFrom boardB trunkB) (comesFrom boardC trunkC)
    (oak trunkA) (oak boardA) (pine trunkB) (pine boardB) (pine trunkC) (pine boardC) (oak old_board)
    (parked red_truck station) (parked blue_truck shed)
    (dry old_board) (sharp big_saw)
    (minds Nils big_saw) (idle Petra) (idle Ulf) (unmanned small_saw) (unmanned smoother))
  (:goal (and)))
