(define (problem meeting_robots_p1)
  (:domain meeting_robots)
  (:objects
    pip tilly - robot
    foyer boardroom pantry annex - room
    coffee_pot water_jug - drink
    agenda contract minutes - paper
    Varga Lindqvist - guest)
  (:init
    (r_at pip foyer) (r_at tilly pantry)
    (linked foyer boardroom) (linked boardroom foyer)
    (linked foyer pantry) (linked pantry foyer)
    (linked boardroom annex) (linked annex boardroom)
    (i_at coffee_pot pantry) (i_at water_jug pantry) (i_at agenda foyer) (i_at minutes annex)
    (carries tilly contract) (tray_free pip)
    (g_at Varga foyer) (g_at Lindqvist boardroom)
    (tidy foyer) (full_batt pip) (dock pantry))
  (:goal (and)))
