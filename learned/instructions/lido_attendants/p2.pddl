(define (problem lido-2)
  (:domain lido-attendants)
  (:objects att1 att2 att3 - attendant
    Mo Nell - bather
    main_pool toddler_pool cafe - spot
    t1 t2 t3 t4 - towel
    red_chair blue_chair green_chair - lounger)
  (:init (is-pool main_pool) (is-pool toddler_pool)
    (is-at att1 cafe) (is-roaming att1) (is-at att2 main_pool) (is-guarding att2 main_pool)
    (is-at att3 cafe) (is-roaming att3)
    (is-at Mo main_pool) (is-roaming Mo) (is-wet Mo)
    (is-at Nell cafe) (is-roaming Nell) (is-wet Nell)
    (is-lent t1 att3 Nell) (is-lent t4 att1 Mo) (is-dirty t4)
    (is-spare t2) (is-spare t3)
    (is-taken red_chair Nell) (is-free blue_chair) (is-free green_chair))
  (:goal (and)))
