(define (problem magic-1)
  (:domain magic_props)
  (:objects
    Zoltan - magician
    Mia Pip - assistant
    top_hat trunk glass_case - container
    rabbit dove - animal
    silver_key brass_key - key
    wand silk_scarf - prop)
  (:init
    (is_at Zoltan center_stage) (is_at Mia wings) (is_at Pip trapdoor)
    (set_at top_hat center_stage) (set_at trunk wings) (set_at glass_case center_stage)
    (is_open top_hat) (is_locked trunk) (is_covered glass_case)
    (opens silver_key trunk) (opens brass_key glass_case) (false_bottom trunk)
    (inside rabbit top_hat) (inside brass_key trunk) (inside wand glass_case)
    (carries Mia dove) (carries Zoltan silver_key) (carries Pip silk_scarf))
  (:goal (and)))
