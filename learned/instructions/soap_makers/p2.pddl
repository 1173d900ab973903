(define (problem soap2)
  (:domain soapworks)
  (:objects
    b1 b2 b3 b4 - btch
    star heart brick - mld
    rose lemon - scent
    pink yellow charcoal - dye
    Nell Umar Vince - maker)
  (:init
    (free-vat) (raw b1) (raw b2)
    (in-mld b3 heart) (dyed b3 pink) (scntd b3 rose)
    (crd b4) (cut b4) (dyed b4 yellow)
    (mt star) (mt brick))
  (:goal (and)))
