(define (problem esc-2) (:domain escalator-maint)
  (:objects north_esc south_esc - escalator platform concourse street - level
    Alvin - fitter Bea Corr - inspector
    red_barrier blue_barrier - barrier plate1 plate2 - step_plate long_rail - handrail drive_chain - chain)
  (:init (links north_esc platform concourse) (links south_esc concourse street)
    (stairs platform concourse) (stairs concourse platform) (stairs concourse street) (stairs street concourse)
    (stairs concourse store_room) (stairs store_room concourse)
    (on_lvl Alvin concourse) (on_lvl Bea street) (on_lvl Corr platform) (unladen Alvin) (unladen Bea) (carr Corr plate2)
    (halted north_esc) (up_dir north_esc) (fenced north_esc red_barrier) (running south_esc) (down_dir south_esc) (unfenced south_esc)
    (gear_on blue_barrier store_room) (gear_on long_rail concourse) (gear_on drive_chain street)
    (mounted plate1 north_esc) (worn plate1 north_esc) (spare_part plate2) (spare_part long_rail) (spare_part drive_chain)
    (greased north_esc))
  (:goal (and)))
