(define (problem biogas_2)
  (:domain biogas)
  (:objects
    Jo Karsten Mbali - operator
    beet pig_slurry grass whey - batch
    wet dry - kind
    slurry_pit silo - pit
    north_dome south_dome old_dome - digester
    pond - lagoon
    engine village - consumer
    pipe_x pipe_y - line)
  (:init
    (op_at Jo slurry_pit) (op_at Karsten north_dome) (op_at Mbali silo)
    (batch_in pig_slurry slurry_pit) (batch_in whey slurry_pit) (batch_in beet silo) (batch_in grass south_dome)
    (is_kind pig_slurry wet) (is_kind whey wet) (is_kind beet dry) (is_kind grass dry)
    (sealed north_dome) (heated north_dome) (stirring north_dome)
    (heated south_dome) (stirring south_dome)
    (piped north_dome engine pipe_x) (line_free pipe_y)
    (= (total-cost) 0))
  (:goal (and)))
