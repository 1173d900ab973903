(define (problem cactus-p1)
  (:domain cactus_shop)
  (:objects
    Petra Nils - clerk
    spiky fluffy old_man bunny_ears - plant
    clay_pot tin_pot blue_pot striped_pot mini_pot - pot
    MrsLund MrBaker - buyer
    counter window back_table - spot)
  (:init
    (potted spiky clay_pot) (potted fluffy tin_pot) (potted old_man blue_pot) (potted bunny_ears striped_pot)
    (spare mini_pot)
    (pot_on clay_pot counter) (pot_on tin_pot back_table) (pot_on blue_pot back_table) (pot_on striped_pot window) (pot_on mini_pot counter)
    (sunny window)
    (watered bunny_ears) (wrapped fluffy)
    (ordered_by fluffy MrsLund) (ordered_by old_man MrBaker)
    (in_store spiky) (in_store fluffy) (in_store old_man) (in_store bunny_ears)
    (= (total-cost) 0))
  (:goal (and))
  (:metric minimize (total-cost)))
