(define (problem compost-2) (:domain compostyard)
  (:objects h1 h2 h3 - leafy h4 h5 - kitchen
    north_row south_row - windrow hardstand - pad
    loaderX - loader chopper - shredder Lena Omar Pavel - hand)
  (:init (heap_on h1 hardstand) (heap_on h2 north_row) (heap_on h3 south_row) (heap_on h4 north_row) (heap_on h5 hardstand)
    (rig_on loaderX hardstand) (rig_on chopper south_row)
    (bucket_empty loaderX) (mans Omar loaderX) (unmanned chopper) (spare Lena) (spare Pavel)
    (coarse h1) (coarse h2) (shredded h3) (shredded h4) (coarse h5)
    (moist h1) (dry h2) (dry h3) (moist h4) (dry h5)
    (covered h1) (bare h2) (bare h3) (bare h4) (covered h5) (turned h3) (smelly h4) (smelly h5)
    (has_tap south_row) (has_tap hardstand)
    (road hardstand north_row) (road north_row hardstand) (road hardstand south_row) (road south_row hardstand))
  (:goal (and)))
