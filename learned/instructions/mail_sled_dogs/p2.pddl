(define (problem sled-2)
  (:domain mail-sled-dogs)
  (:objects
    Rex Luna Storm Pip - dog
    Tove - musher
    long_sled short_sled - sled
    red_sack blue_sack grey_sack - mailbag
    depot lake_hut ridge_hut - stop)
  (:init
    (lead-dog Rex long_sled) (harnessed Luna long_sled) (dog-at Storm depot) (dog-at Pip lake_hut)
    (driving Tove long_sled) (nobody-driving short_sled) (no-lead short_sled)
    (sled-at long_sled depot) (sled-at short_sled lake_hut)
    (bag-at red_sack depot) (bag-at blue_sack lake_hut) (bag-on grey_sack long_sled)
    (snow-trail depot lake_hut) (snow-trail lake_hut depot)
    (snow-trail depot ridge_hut) (snow-trail ridge_hut depot)
    (fed Rex) (fed Luna) (hungry Storm) (hungry Pip) (booties Luna)
    (stamped grey_sack) (can-lead Rex) (can-lead Storm) (female Luna) (female Pip)
    (addressed red_sack ridge_hut) (addressed blue_sack depot) (addressed grey_sack lake_hut))
  (:goal (and)))
