(define (problem seeds_1) (:domain seed_bank)
  (:objects barley wild_rice blue_lupin old_maize - sample
            vault_north vault_south - vault  dry_room - drying_room  main_lab - lab
            Dr_Osei Lucia - researcher
            Peru Norway - country)
  (:init (in_store barley vault_north) (in_store wild_rice dry_room) (in_store blue_lupin main_lab) (held_by old_maize lucia)
         (posted dr_osei main_lab) (posted lucia dry_room)
         (dried barley) (sealed barley) (catalogued barley) (tested blue_lupin) (catalogued wild_rice)
         (origin barley norway) (origin wild_rice peru) (origin blue_lupin norway) (origin old_maize peru)
         (cooled vault_north) (rare wild_rice) (rare old_maize)
         (linked main_lab dry_room) (linked dry_room main_lab) (linked main_lab vault_north) (linked vault_north main_lab)
         (linked dry_room vault_south) (linked vault_south dry_room))
  (:goal (and)))
