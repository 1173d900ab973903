(define (problem foodbank-1)
  (:domain food_bank)
  (:objects
    top_shelf low_shelf fridge - shelf
    blue_van - van
    beans peaches tuna - tin
    milk yoghurt lettuce - fresh
    the_browns the_okafors the_lindts - family
    Gwen Raj - helper)
  (:init
    (is_at beans blue_van) (is_at peaches top_shelf) (is_at tuna low_shelf)
    (is_at milk blue_van) (is_at yoghurt fridge) (is_at lettuce low_shelf)
    (is_checked peaches) (is_spoilt lettuce) (is_halal beans) (is_halal tuna)
    (is_registered the_browns) (is_vegetarian the_okafors)
    (is_chilled fridge) (on_duty Gwen top_shelf) (on_duty Raj blue_van))
  (:goal (and)))
