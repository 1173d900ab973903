(define (problem mac2)
  (:domain model_aircraft)
  (:objects
    Old_Tom Yusuf Lotte - member
    biplane - plane
    dragonfly hornet - heli
    packA packB - pack
    radio1 radio2 - transmitter
    runway - field
    shed carport - hut)
  (:init
    (= (total-cost) 0)
    (mem_at Old_Tom shed) (mem_at Yusuf runway) (mem_at Lotte carport) (idle Old_Tom) (idle Lotte)
    (licensed Yusuf) (licensed Lotte)
    (owns Old_Tom biplane) (owns Lotte dragonfly) (owns Yusuf hornet)
    (mod_at hornet runway) (aloft hornet) (flies Yusuf hornet) (pack_in packA hornet) (full packA) (bound radio1 hornet) (sound hornet)
    (mod_at biplane shed) (down biplane) (sound biplane) (no_pack biplane) (unbound biplane)
    (mod_at dragonfly shed) (down dragonfly) (cracked dragonfly) (no_pack dragonfly) (bound radio2 dragonfly)
    (pack_at packB carport) (flat packB) (electric_socket shed))
  (:goal (and)))
