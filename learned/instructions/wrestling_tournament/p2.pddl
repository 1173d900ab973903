(define (problem wrestling-day2)
  (:domain wrestling)
  (:objects
    Tina Yuki Amara - wrestler
    Ivan - referee
    red_mat blue_mat green_mat - mat
    gym annex foyer - hall)
  (:init
    (loc Tina gym) (loc Yuki annex) (loc Amara blue_mat) (loc Ivan foyer)
    (weighed Tina) (weighed Amara) (taped Tina) (taped Yuki) (warm Tina)
    (fresh Yuki)
    (still_in Tina) (still_in Yuki) (still_in Amara)
    (mopped red_mat)
    (light Yuki) (heavy Tina) (heavy Amara)
    (stronger Tina Yuki) (stronger Yuki Amara) (stronger Amara Tina)
    (scales_at annex) (podium_at gym)
    (passage gym annex) (passage annex gym) (passage gym foyer) (passage foyer gym)
    (passage gym red_mat) (passage red_mat gym) (passage gym blue_mat) (passage blue_mat gym)
    (passage annex green_mat) (passage green_mat annex))
  (:goal (and)))
