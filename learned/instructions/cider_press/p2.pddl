(define (problem cider-p2)
  (:domain cider_press)
  (:objects
    Hal Edith Sam - worker
    crate1 crate2 crate3 - crate
    b-1 b-2 b-3 b-4 - barrel
    pippin foxwhelp quince - variety)
  (:init
    (is_in Hal mill_room) (is_in Edith yard) (is_in Sam yard)
    (crate_in crate1 yard) (crate_in crate2 mill_room) (crate_in crate3 cellar)
    (of_variety crate1 pippin) (of_variety crate2 foxwhelp) (of_variety crate3 quince)
    (washed crate2)
    (barrel_in b-1 cellar) (barrel_in b-2 cellar) (barrel_in b-3 mill_room) (barrel_in b-4 yard)
    (bunged b-1) (bunged b-2) (bunged b-4)
    (juice_in b-1 pippin) (juice_in b-4 foxwhelp))
  (:goal (and)))
