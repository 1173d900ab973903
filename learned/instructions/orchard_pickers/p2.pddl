(define (problem orchard_2)
  (:domain orchard)
  (:objects
    robin ayse joe - picker
    t1 t2 t3 t4 - tree
    red_crate red_bin white_bin - basket
    red white - tint
    gate terrace hollow presshouse - spot)
  (:init
    (at robin gate) (hands_free robin) (at ayse terrace) (hands_free ayse)
    (at joe hollow) (holding joe white_bin)
    (grows_at t1 terrace) (grows_at t2 terrace) (grows_at t3 hollow) (grows_at t4 hollow)
    (apple t1) (pear t2) (apple t3) (apple t4)
    (basket_at red_crate gate) (basket_at red_bin presshouse)
    (empty red_crate) (empty white_bin) (fruit_in t2 red_bin) (picked t2)
    (colour red_crate red) (colour red_bin red) (colour white_bin white)
    (press presshouse) (pruned t4)
    (lane gate terrace) (lane terrace gate) (lane gate hollow) (lane hollow gate)
    (lane gate presshouse) (lane presshouse gate))
  (:goal (and)))
