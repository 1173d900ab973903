(define (problem bog-2)
  (:domain peat-bog)
  (:objects Eoin Maire Pat - worker
            east west moss-end - bank
            spade-a - spade
            slane-b slane-c - slane
            manse forge mill - house
            donkey-cart tractor-cart - cart)
  (:init (at Eoin east) (at Maire west) (at Pat moss-end)
         (has Eoin slane-b) (empty-handed Maire) (empty-handed Pat)
         (lies spade-a moss-end) (lies slane-c west)
         (stripped east) (drained east) (cut-by east Eoin)
         (stripped west) (drained west) (cut-by west Pat) (dry west)
         (idle donkey-cart) (idle tractor-cart))
  (:goal (and)))
