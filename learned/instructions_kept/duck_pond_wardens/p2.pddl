(define (problem ducks_p2)
  (:domain duck_ponds)
  (:objects
    warden_bo warden_kit warden_sal - warden
    upper lower round_pond - pond
    duck-1 duck-2 duck-3 - duck
    goose-1 goose-2 - goose
    swan-1 - swan
    hut_a hut_b - nestbox)
  (:init
    (w_at warden_bo upper) (w_at warden_kit lower) (w_at warden_sal round_pond)
    (arms_free warden_bo) (in_arms goose-2 warden_kit) (arms_free warden_sal)
    (next_to upper lower) (next_to lower upper) (next_to lower round_pond) (next_to round_pond lower) (next_to upper round_pond) (next_to round_pond upper)
    (b_at duck-1 upper) (b_at duck-2 upper) (b_at duck-3 round_pond) (b_at goose-1 lower) (b_at swan-1 round_pond)
    (ringed duck-1) (ringed goose-1) (drake duck-2) (fed swan-1)
    (frozen upper) (frozen lower) (fountain_on round_pond) (littered round_pond)
    (box_at hut_a upper) (box_at hut_b lower))
  (:goal (and)))
