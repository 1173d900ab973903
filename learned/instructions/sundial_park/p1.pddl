(define (problem sundial_park_1)
  (:domain sundial_park)
  (:objects Hugo Petra - keeper
            Alma Stan - visitor
            gate lawn grotto hill - area
            lion_dial moon_dial star_dial - dial
            yew box_hedge - hedge
            oak_bench stone_bench - bench)
  (:init (keeper_in Hugo gate) (keeper_in Petra lawn)
         (visitor_in Alma gate) (visitor_in Stan hill)
         (dial_in lion_dial lawn) (dial_in moon_dial grotto) (dial_in star_dial hill)
         (hedge_in yew hill) (hedge_in box_hedge gate)
         (bench_in oak_bench lawn) (bench_in stone_bench grotto)
         (is_clean star_dial) (is_aligned star_dial) (is_trimmed box_hedge))
  (:goal (and)))
