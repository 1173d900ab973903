(define (problem quilts-2)
  (:domain quilting-bee)
  (:objects p1 p2 p3 p4 p5 p6 p7 - patch
            big_quilt small_quilt lap_quilt - quilt
            Dora Fern Willa - quilter
            scrap_bin hamper - basket)
  (:init (in_basket p1 scrap_bin) (in_basket p2 scrap_bin) (in_basket p3 hamper) (has Dora p4) (has Fern p5)
         (sewn_to p6 big_quilt) (sewn_to p7 small_quilt) (backed small_quilt)
         (is_cut p6) (is_cut p7) (is_cut p1) (is_cut p5) (ironed p7) (ironed p5)
         (red p1) (red p6) (blue p2) (blue p4) (blue p7) (flowery p3) (flowery p5))
  (:goal (and)))
