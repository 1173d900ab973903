(define (problem golf_p2)
  (:domain golf_club)
  (:objects
    lodge range_tee green_a green_b green_c green_d
    zoe gus
    bag1 bag2 bag3 bag4
    cartX cartY)
  (:init
    (place lodge) (place range_tee) (place green_a) (place green_b) (place green_c) (place green_d)
    (green green_a) (green green_b) (green green_c) (green green_d) (par3 green_b)
    (caddie zoe) (caddie gus)
    (bag bag1) (bag bag2) (bag bag3) (bag bag4) (heavy bag3) (heavy bag4)
    (buggy cartX) (buggy cartY)
    (path lodge range_tee) (path range_tee lodge) (path lodge green_a) (path green_a lodge) (path green_a green_b) (path green_b green_a) (path green_b green_c) (path green_c green_b) (path green_c green_d) (path green_d green_c) (path green_d lodge) (path lodge green_d) (path range_tee green_c) (path green_c range_tee)
    (at zoe lodge) (carrying zoe bag1)
    (at gus green_c) (free gus)
    (at bag2 lodge) (in_buggy bag3 cartX) (at bag4 range_tee)
    (at cartX lodge) (at cartY green_b)
    (flag_up green_a) (flag_up green_b) (flag_up green_d)
    (mown green_a) (mown green_d))
  (:goal (and)))
