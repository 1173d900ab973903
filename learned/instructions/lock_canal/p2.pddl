(define (problem canal_p2)
  (:domain lock_canal)
  (:objects
    barge_a barge_b duchess - barge
    town_reach hill_reach mill_arm - stretch
    big_lock - chamber
    upper_gate - top_gate
    lower_gate - bottom_gate
    bricks milk_churns piano sand - load)
  (:init
    (gates_of big_lock upper_gate lower_gate)
    (joins lower_gate town_reach big_lock) (joins lower_gate big_lock town_reach)
    (joins upper_gate big_lock hill_reach) (joins upper_gate hill_reach big_lock)
    (in_water barge_a hill_reach) (moored barge_a)
    (in_water duchess hill_reach) (in_water barge_b town_reach)
    (full big_lock) (open upper_gate)
    (aboard bricks barge_a) (on_quay piano town_reach)
    (on_quay milk_churns hill_reach) (on_quay sand mill_arm))
  (:goal (and)))
