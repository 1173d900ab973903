(define (problem cars-p1)
  (:domain trainMarshalling)
  (:objects
    loco7 mailVan dinerCar sleeper1 sleeper2 coachA coachB tanker9 - car
    crimson navy cream - livery)
  (:init
    (aheadOf loco7 coachA) (aheadOf coachA dinerCar) (aheadOf dinerCar sleeper1)
    (aheadOf mailVan coachB)
    (frontFree loco7) (frontFree mailVan) (frontFree sleeper2) (frontFree tanker9)
    (rearFree sleeper1) (rearFree coachB) (rearFree sleeper2) (rearFree tanker9)
    (isLoco loco7) (carriesFreight mailVan) (carriesFreight tanker9)
    (paintedIn loco7 crimson) (paintedIn coachA crimson) (paintedIn tanker9 crimson)
    (paintedIn sleeper1 navy) (paintedIn sleeper2 navy) (paintedIn mailVan navy)
    (paintedIn dinerCar cream) (paintedIn coachB cream)
    (braked tanker9) (braked coachB)
    (lampLit loco7) (lampLit sleeper1))
  (:goal (and)))
