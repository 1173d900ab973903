(define (problem igloo_1)
  (:domain igloo_building)
  (:objects
    camp drift knoll shore - spot
    Nanuq Aput - builder
    big_igloo small_igloo - igloo
    w1 w2 w3 - wall_block
    c1 c2 - cap_block
    bone_saw - saw
    oil_lamp - lamp)
  (:init
    (path camp drift) (path drift camp) (path camp knoll) (path knoll camp) (path knoll shore) (path shore knoll)
    (is_at Nanuq camp) (is_at Aput drift) (is_free Nanuq) (holds Aput bone_saw)
    (stands_at big_igloo knoll) (stands_at small_igloo shore)
    (lies_at w1 drift) (lies_at w2 drift) (is_laid w3 small_igloo) (is_cut w3)
    (lies_at c1 drift) (lies_at c2 camp) (is_cut c2)
    (lies_at oil_lamp camp))
  (:goal (and)))
