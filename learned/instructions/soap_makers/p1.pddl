(define (problem soap1)
  (:domain soapworks)
  (:objects
    olive coconut goatmilk tallow - btch
    round_mould loaf_mould - mld
    lavender mint cedar - scent
    green violet - dye
    Edda Theo - maker)
  (:init
    (vat-of olive) (scntd olive mint)
    (raw coconut) (raw goatmilk)
    (in-mld tallow loaf_mould) (scntd tallow cedar) (crd tallow)
    (mt round_mould))
  (:goal (and)))
