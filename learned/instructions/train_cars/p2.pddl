(define (problem cars-p2)
  (:domain trainMarshalling)
  (:objects
    thunderer puffing_billy w1 w2 w3 w4 w5 brakeVan - car
    green brown grey - livery)
  (:init
    (aheadOf thunderer w1) (aheadOf w1 w2) (aheadOf w2 brakeVan)
    (aheadOf puffing_billy w3)
    (aheadOf w4 w5)
    (frontFree thunderer) (frontFree puffing_billy) (frontFree w4)
    (rearFree brakeVan) (rearFree w3) (rearFree w5)
    (isLoco thunderer) (isLoco puffing_billy)
    (carriesFreight w1) (carriesFreight w2) (carriesFreight w4)
    (paintedIn thunderer green) (paintedIn puffing_billy green) (paintedIn brakeVan green)
    (paintedIn w1 brown) (paintedIn w3 brown) (paintedIn w5 brown)
    (paintedIn w2 grey) (paintedIn w4 grey)
    (braked brakeVan) (braked w4) (braked w5)
    (lampLit thunderer) (lampLit brakeVan))
  (:goal (and)))
