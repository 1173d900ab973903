(define (problem forge-p2)
  (:domain BlacksmithForge)
  (:objects Eda Rolf - smith
            rod1 rod2 slab poker chisel - piece
            sledge cross_peen - hammer
            straight ring spike - shape
            big_hearth small_hearth - hearth block - anvil tub - trough rack windowsill - shelf)
  (:init (Lies rod1 rack) (Lies rod2 windowsill) (Lies slab big_hearth) (Lies poker rack) (Grips Rolf chisel)
         (TongsFree Eda) (HammerUp sledge) (Wields Eda cross_peen) (NoHammer Rolf)
         (Burning small_hearth) (Out big_hearth) (Hard poker) (Glowing chisel)
         (Shaped rod1 straight) (Shaped rod2 straight) (Shaped slab straight) (Shaped poker spike) (Shaped chisel spike)
         (Iron rod1) (Iron slab) (Iron poker) (Steel rod2) (Steel chisel)
         (Different straight ring) (Different straight spike) (Different ring straight)
         (Different ring spike) (Different spike straight) (Different spike ring))
  (:goal (and)))
