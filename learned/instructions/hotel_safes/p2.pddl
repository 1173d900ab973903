(define (problem safes_2)
  (:domain hotel_safes)
  (:objects
    foyer suite_a suite_b - room
    safe_a safe_b foyer_safe - safe
    Mrs_Lund Mr_Okoro - guest
    porter manager - staff
    brooch laptop coin_box - valuable)
  (:init
    (door foyer suite_a) (door suite_a foyer) (door foyer suite_b) (door suite_b foyer)
    (built_into safe_a suite_a) (built_into safe_b suite_b) (built_into foyer_safe foyer)
    (in_room Mrs_Lund foyer) (in_room Mr_Okoro suite_b) (in_room porter suite_a) (in_room manager foyer)
    (locked safe_a) (locked foyer_safe)
    (knows_code Mrs_Lund safe_a) (knows_code manager safe_b) (knows_code manager safe_a)
    (has porter brooch) (kept_in laptop safe_b) (kept_in coin_box safe_a)
    (owns Mrs_Lund brooch) (owns Mr_Okoro laptop) (owns Mr_Okoro coin_box)
    (golden brooch) (insured laptop))
  (:goal (and)))
