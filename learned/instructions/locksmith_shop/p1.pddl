(define (problem locksmith_1)
  (:domain locksmith_shop)
  (:objects Pim - smith
            Mrs_Lopez Mr_Hahn Dina - customer
            k1 k2 k3 k4 - key
            yale padlock chubb - lock
            shop_door back_door - door
            hook_a hook_b hook_c - hook)
  (:init (hangs_on k1 hook_a) (hangs_on k2 hook_b) (has boss k3) (has Mr_Hahn k4)
         (blank k1) (blank k2) (opens k3 yale) (opens k4 padlock)
         (brass k1) (brass k3) (steel k2) (steel k4)
         (fitted yale shop_door) (loose padlock) (loose chubb) (bare back_door)
         (locked yale) (locked padlock) (unlocked chubb) (oiled chubb))
  (:goal (and)))
