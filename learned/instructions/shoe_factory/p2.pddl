(define (problem shoes-B)
  (:domain ShoeFactory)
  (:objects
    w1 w2 w3 - Worker
    stitcher presser dyer counter - Bench
    p10 p11 p12 - Boots
    p20 - Sandals
    carton_a carton_b carton_c - Box
    red blue - Colour)
  (:init
    (stands w1 counter) (stands w2 stitcher) (stands w3 dyer)
    (arms-free w1) (arms-free w2) (carries w3 p20)
    (stitching stitcher) (gluing presser) (dyeing dyer)
    (jammed stitcher) (running presser) (jammed dyer) (running counter)
    (lying p10 stitcher) (lying p11 counter) (packed p12 carton_b)
    (stitched p11) (soled p11) (stitched p12) (soled p12) (stitched p20)
    (unlaced p10) (laced p11) (unlaced p12)
    (plain p10) (dyed p11 red) (dyed p12 blue) (plain p20) (shiny p11)
    (box-empty carton_a) (box-empty carton_c)
    (small p10) (large p11) (small p12) (large p20))
  (:goal (and)))
