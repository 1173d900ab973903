(define (problem broom-p1)
  (:domain broom-makers)
  (:objects
    Hedda Jonas
    besom whisk hearth_broom yard_broom
    birch heather willow
    hook1 hook2 hook3)
  (:init
    (maker Hedda) (maker Jonas)
    (broom besom) (broom whisk) (broom hearth_broom) (broom yard_broom)
    (twigs birch) (twigs heather) (twigs willow)
    (hook hook1) (hook hook2) (hook hook3)
    (hangs besom hook1) (hangs whisk hook2) (bare hook3)
    (with hearth_broom Hedda) (with yard_broom Jonas)
    (soaked heather)
    (bound Jonas birch yard_broom) (trimmed whisk))
  (:goal (and)))
