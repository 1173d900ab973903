(define (problem safes_1)
  (:domain hotel_safes)
  (:objects
    lobby corridor room101 room102 office - room
    safe101 safe102 vault - safe
    Anna Bruno - guest
    Yusuf - staff
    ring necklace passport watch tiara - valuable)
  (:init
    (door lobby corridor) (door corridor lobby) (door lobby office) (door office lobby)
    (door corridor room101) (door room101 corridor) (door corridor room102) (door room102 corridor)
    (built_into safe101 room101) (built_into safe102 room102) (built_into vault office)
    (in_room Anna room101) (in_room Bruno lobby) (in_room Yusuf office)
    (locked safe102) (locked vault)
    (knows_code Anna safe101) (knows_code Bruno safe102) (knows_code Yusuf vault) (knows_code Yusuf safe101)
    (has Anna ring) (has Bruno watch) (kept_in passport safe102) (kept_in necklace safe101) (kept_in tiara vault)
    (owns Anna ring) (owns Anna necklace) (owns Anna tiara) (owns Bruno watch) (owns Bruno passport)
    (golden ring) (golden watch) (insured tiara) (insured necklace))
  (:goal (and)))
