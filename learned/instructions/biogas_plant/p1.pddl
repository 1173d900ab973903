(define (problem biogas_1)
  (:domain biogas)
  (:objects
    Ilse Rashid - operator
    lot1 lot2 lot3 lot4 - batch
    manure maize scraps - kind
    pit1 pit2 - pit
    dig_a dig_b - digester
    pond - lagoon
    engine boiler - consumer
    line1 line2 - line)
  (:init
    (op_at Ilse pit1) (op_at Rashid dig_a)
    (batch_in lot1 pit1) (batch_in lot2 pit1) (batch_in lot3 pit2) (batch_in lot4 dig_a)
    (is_kind lot1 manure) (is_kind lot2 maize) (is_kind lot3 scraps) (is_kind lot4 manure)
    (sealed dig_a) (heated dig_a)
    (piped dig_a boiler line1) (line_free line2)
    (= (total-cost) 0))
  (:goal (and)))
