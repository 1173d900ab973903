(define (problem camera-shop-p1)
  (:domain camera-shop)
  (:objects
    nora piet - clerk
    mr_adler mrs_boone - customer
    leica nikon hasselblad - camera
    wide28 fifty tele200 - lens
    window counter cabinet - spot
    repair_table - bench)
  (:init
    (stands-at nora counter) (stands-at piet repair_table)
    (lies-in leica window) (lies-in nikon counter) (lies-in hasselblad repair_table)
    (lies-in wide28 cabinet) (held-by tele200 piet) (mounted fifty nikon)
    (bare leica) (bare hasselblad)
    (sensor-clean nikon) (charged leica)
    (second-hand leica) (second-hand wide28)
    (fits wide28 leica) (fits fifty leica) (fits fifty nikon) (fits tele200 nikon)
    (fits wide28 hasselblad) (fits tele200 hasselblad))
  (:goal (and)))
