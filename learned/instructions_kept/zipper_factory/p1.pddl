(define (problem zipper-fab-1)
  (:domain zipper-fab)
  (:objects
    Lena Hugo Mei - wrk
    vat - dyer
    press - moulder
    bench - fitter
    desk - packer
    z1 z2 z3 - zip
    brass_slider nylon_slider - sld
    red navy - col
    crate_a crate_b - box)
  (:init
    (mans Lena vat) (mans Hugo press) (idle Mei)
    (on z1 vat) (undyed z1)
    (on z2 press) (dyed z2 navy)
    (on z3 bench) (dyed z3 red) (teethed z3)
    (free-sld brass_slider) (free-sld nylon_slider))
  (:goal (and)))
