(define (problem magic-2)
  (:domain magic_props)
  (:objects
    Rudi Selma - magician
    Bo - assistant
    cabinet red_box blue_box - container
    goose - animal
    key-7 - key
    rose watch coin cards - prop)
  (:init
    (is_at Rudi wings) (is_at Selma center_stage) (is_at Bo wings)
    (set_at cabinet center_stage) (set_at red_box wings) (set_at blue_box trapdoor)
    (is_open cabinet) (is_covered blue_box)
    (opens key-7 cabinet) (false_bottom red_box)
    (inside goose cabinet) (inside coin red_box) (inside rose blue_box)
    (carries Selma watch) (carries Rudi cards) (carries Bo key-7))
  (:goal (and)))
