(define (problem forge-p1)
  (:domain BlacksmithForge)
  (:objects Wayland Greta Tim - smith
            iron1 iron2 iron3 old_shoe - piece
            big_hammer small_hammer - hammer
            bar horseshoe hinge hook - shape
            fire - hearth anvil1 anvil2 - anvil water_trough - trough bench - shelf)
  (:init (Lies iron1 bench) (Lies iron2 bench) (Lies iron3 fire) (Grips Greta old_shoe)
         (TongsFree Wayland) (TongsFree Tim)
         (Wields Wayland big_hammer) (HammerUp small_hammer) (NoHammer Greta) (NoHammer Tim)
         (Burning fire) (Glowing iron3) (Hard old_shoe)
         (Shaped iron1 bar) (Shaped iron2 bar) (Shaped iron3 bar) (Shaped old_shoe horseshoe)
         (Iron iron1) (Iron iron2) (Steel iron3) (Iron old_shoe)
         (Different bar horseshoe) (Different bar hinge) (Different bar hook)
         (Different horseshoe bar) (Different horseshoe hinge) (Different horseshoe hook)
         (Different hinge bar) (Different hinge horseshoe) (Different hinge hook)
         (Different hook bar) (Different hook horseshoe) (Different hook hinge))
  (:goal (and)))
