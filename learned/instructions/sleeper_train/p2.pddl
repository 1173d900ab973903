(define (problem sleeper-2)
  (:domain sleeper-train)
  (:objects
    Prof_Hahn Amira - passenger
    Jonas Tereza - attendant
    lower4 upper4 lower6 - berth
    blue_car gold_car baggage_car - car
    hatbox skis - luggage)
  (:init
    (coupled blue_car gold_car) (coupled gold_car blue_car) (coupled gold_car baggage_car) (coupled baggage_car gold_car)
    (berth-of lower4 blue_car) (berth-of upper4 blue_car) (berth-of lower6 gold_car)
    (upper upper4)
    (is-made lower4) (is-made upper4)
    (is-in Jonas blue_car) (is-in Tereza baggage_car)
    (is-in Prof_Hahn blue_car) (lies-in Prof_Hahn lower4) (is-taken lower4)
    (is-in Amira gold_car) (is-up Amira) (has-tea Amira)
    (bag-in hatbox gold_car) (has-bag Jonas skis) (blinds-down gold_car) (lights-out gold_car))
  (:goal (and)))
