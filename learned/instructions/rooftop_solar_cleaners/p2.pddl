(define (problem solar_2)
  (:domain rooftop_solar)
  (:objects Ken Lou Mia - worker
            bot_a bot_b bot_c - bot
            north1 north2 south1 south2 flat1 - panel
            hall tower annex - roof base - depot)
  (:init (w_at Ken base) (w_at Lou tower) (w_at Mia hall)
         (hands_empty Ken) (hands_empty Mia) (lugs Lou bot_c)
         (unclipped Ken) (clipped Lou) (clipped Mia)
         (b_at bot_a base) (b_at bot_b hall) (drained bot_a) (charged bot_b) (charged bot_c)
         (mounted north1 hall) (mounted south1 hall) (mounted north2 tower) (mounted south2 tower) (mounted flat1 annex)
         (live north1) (cut_off south1) (live north2) (live south2) (cut_off flat1)
         (dusty north1) (dusty south1) (spotless north2) (dusty south2) (dusty flat1)
         (faces_south south1) (faces_south south2))
  (:goal (and)))
