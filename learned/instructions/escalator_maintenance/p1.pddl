(define (problem esc-1) (:domain escalator-maint)
  (:objects esc1 esc2 esc3 - escalator ground mezzanine top - level
    Raul Fenna - fitter Ms_Ito - inspector
    cone fence - barrier old_chain new_chain - chain rail - handrail tread - step_plate)
  (:init (links esc1 ground mezzanine) (links esc2 ground mezzanine) (links esc3 mezzanine top)
    (stairs ground mezzanine) (stairs mezzanine ground) (stairs mezzanine top) (stairs top mezzanine)
    (stairs ground store_room) (stairs store_room ground)
    (on_lvl Raul ground) (on_lvl Fenna mezzanine) (on_lvl Ms_Ito top) (unladen Raul) (carr Fenna cone) (unladen Ms_Ito)
    (running esc1) (up_dir esc1) (unfenced esc1) (running esc2) (down_dir esc2) (unfenced esc2) (halted esc3) (up_dir esc3) (unfenced esc3)
    (gear_on fence ground) (gear_on new_chain store_room) (gear_on tread store_room)
    (mounted old_chain esc3) (worn old_chain esc3) (mounted rail esc1) (spare_part new_chain) (spare_part tread)
    (greased esc2) (certified esc1))
  (:goal (and)))
