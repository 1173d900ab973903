(define (problem piles-p2)
  (:domain pile-robot)
  (:objects
    north south - zone
    brown silver yellow - colour
    tinBox hatBox toolBox cardBox shoeBox - box
    dishOne dishTwo tray9 - plate)
  (:init
    (in-claw shoeBox)
    (stands-in tinBox north) (beneath tinBox hatBox) (beneath hatBox dishOne) (bare-top dishOne)
    (stands-in tray9 north) (bare-top tray9)
    (stands-in toolBox south) (beneath toolBox cardBox) (bare-top cardBox)
    (stands-in dishTwo south) (bare-top dishTwo)
    (tint tinBox silver) (tint hatBox yellow) (tint toolBox brown) (tint cardBox brown) (tint shoeBox brown)
    (tint dishOne yellow) (tint dishTwo silver) (tint tray9 brown)
    (fragile dishOne) (fragile dishTwo))
  (:goal (and)))
