(define (problem vault-p2) (:domain bank_vault)
  (:objects counter corridor loading_dock - hall cage deep_vault - strongroom
    d1 d2 d3 d4 - doorway red_key blue_key - key
    Otto - guard Nell Prue - teller
    bullion - goldbar bag1 bag2 bag3 - cashbag necklace brooch - jewel)
  (:init (joins d1 counter corridor) (joins d1 corridor counter) (joins d2 corridor loading_dock) (joins d2 loading_dock corridor)
    (joins d3 corridor cage) (joins d3 cage corridor) (joins d4 cage deep_vault) (joins d4 deep_vault cage)
    (locked d2) (locked d4) (fits red_key d4) (fits red_key d3) (fits blue_key d2)
    (has-key Otto red_key) (has-key Prue blue_key)
    (agent-at Otto corridor) (agent-at Nell counter) (agent-at Prue counter)
    (val-at bullion deep_vault) (val-at bag1 counter) (val-at bag2 cage) (val-at necklace cage) (val-at brooch corridor)
    (has-val Prue bag3) (arms-full Prue) (counted bag2) (counted bag3) (sealed bag2) (insured necklace) (insured brooch))
  (:goal (and)))
