(define (problem mac1)
  (:domain model_aircraft)
  (:objects
    Henk Rosa - member
    spitfire glider - plane
    chopper - heli
    bat1 bat2 bat3 - pack
    tx_blue tx_red - transmitter
    strip meadow - field
    clubhouse - hut)
  (:init
    (= (total-cost) 0)
    (mem_at Henk clubhouse) (mem_at Rosa strip) (idle Henk) (idle Rosa) (licensed Henk) (licensed Rosa)
    (owns Henk spitfire) (owns Rosa glider) (owns Rosa chopper)
    (mod_at spitfire clubhouse) (cracked spitfire) (down spitfire) (no_pack spitfire) (bound tx_red spitfire)
    (mod_at glider strip) (sound glider) (down glider) (pack_in bat2 glider) (unbound glider)
    (mod_at chopper meadow) (sound chopper) (down chopper) (no_pack chopper) (unbound chopper)
    (pack_at bat1 clubhouse) (pack_at bat3 meadow) (full bat2) (full bat1) (flat bat3)
    (spare tx_blue) (electric_socket clubhouse))
  (:goal (and)))
