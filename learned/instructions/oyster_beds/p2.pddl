(define (problem oysters_2)
  (:domain oyster_farm)
  (:objects
    bed_a bed_b bed_c - bed
    quay hut - shore
    Pearl Sprat Tern - boat
    basket1 basket2 basket3 basket4 basket5 - basket)
  (:init
    (channel quay bed_a) (channel bed_a quay) (channel bed_a bed_b) (channel bed_b bed_a)
    (channel quay bed_c) (channel bed_c quay) (channel quay hut) (channel hut quay)
    (has_tank quay)
    (moored Pearl bed_b) (moored Sprat quay) (moored Tern hut)
    (basket_in basket1 bed_a) (basket_in basket2 bed_b) (basket_in basket3 bed_c)
    (on_deck basket4 Sprat) (basket_in basket5 quay)
    (green basket1) (green basket2) (yellow basket3) (yellow basket4) (green basket5)
    (shaken basket5) (graded basket5) (purified basket5))
  (:goal (and)))
