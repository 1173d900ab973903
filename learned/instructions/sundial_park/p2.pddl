(define (problem sundial_park_2)
  (:domain sundial_park)
  (:objects Ben Farida - keeper
            ms_kerr ms_lund old_tom - visitor
            terrace orchard pond - area
            d1 d2 d3 d4 - dial
            h1 h2 h3 - hedge
            green_bench white_bench - bench)
  (:init (keeper_in Ben pond) (keeper_in Farida terrace)
         (visitor_in ms_kerr terrace) (visitor_in ms_lund orchard) (visitor_in old_tom pond)
         (dial_in d1 terrace) (dial_in d2 terrace) (dial_in d3 orchard) (dial_in d4 pond)
         (hedge_in h1 terrace) (hedge_in h2 orchard) (hedge_in h3 orchard)
         (bench_in green_bench orchard) (lugs Ben white_bench)
         (is_clean d1) (is_clean d4) (is_aligned d4) (shown d4 old_tom Ben))
  (:goal (and)))
