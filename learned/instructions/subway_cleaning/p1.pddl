(define (problem subway-p1)
  (:domain subway_cleaning)
  (:objects platform1 platform2 - platform main_stairs - stairs ticket_hall - concourse closet - store
    Abdul Greta - cleaner
    scrub_machine - scrubber jet_washer - washer
    wood_bench - bench tiled_wall - wall esc_up - escalator bin1 bin2 - bin)
  (:init (link closet ticket_hall) (link ticket_hall closet) (link ticket_hall main_stairs) (link main_stairs ticket_hall)
    (link main_stairs platform1) (link platform1 main_stairs) (link main_stairs platform2) (link platform2 main_stairs)
    (is-at Abdul ticket_hall) (is-at Greta platform2) (empty-handed Abdul) (has Greta jet_washer)
    (kept-in scrub_machine closet) (tank-full jet_washer)
    (located wood_bench platform1) (located tiled_wall platform2) (located esc_up ticket_hall) (located bin1 platform1) (located bin2 ticket_hall)
    (dirty-floor platform1) (dirty-floor platform2) (dirty-floor ticket_hall) (mopped main_stairs)
    (graffiti tiled_wall) (graffiti wood_bench) (gum wood_bench) (gum esc_up)
    (bin-full bin1) (bin-full bin2) (running esc_up) (closed-off platform2)
    (underground platform1) (underground platform2))
  (:goal (and)))
