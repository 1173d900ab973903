(define (problem icecream-2)
  (:domain ice_cream_lab)
  (:objects
    sorbet gelato custard frozen_yog - batch
    churn-1 churn-2 - churner
    tub-a tub-b tub-c tub-d - tub
    lemon hazelnut cocoa almond - flavour
    Kofi Beate Jun - taster)
  (:init
    (contained sorbet tub-a) (contained gelato churn-1) (contained custard churn-2) (contained frozen_yog tub-b)
    (empty tub-c) (empty tub-d) (running churn-1)
    (flavoured sorbet lemon) (flavoured gelato hazelnut) (frozen gelato) (frozen frozen_yog)
    (labelled sorbet) (tasted frozen_yog Jun)
    (nutty hazelnut) (nutty almond) (allergic Beate) (= (total-cost) 0))
  (:goal (and)))
