(define (problem caretakers-1)
  (:domain caretakers)
  (:objects
    Bruno Olga - caretaker
    flat_1 flat_2 flat_3 - flat
    stairwell cellar - common
    brass_key steel_key - key
    wrench mop - tool
    grey_bin - bin
    kitchen_tap bath_tap - tap
    stair_lamp cellar_lamp - lamp)
  (:init
    (in_room Bruno stairwell) (in_room Olga courtyard)
    (stored steel_key cellar) (stored wrench cellar) (stored mop stairwell) (stored grey_bin stairwell)
    (carried_by brass_key Bruno)
    (next_to stairwell cellar) (next_to cellar stairwell) (next_to stairwell courtyard) (next_to courtyard stairwell)
    (next_to stairwell flat_1) (next_to flat_1 stairwell) (next_to stairwell flat_2) (next_to flat_2 stairwell)
    (next_to stairwell flat_3) (next_to flat_3 stairwell)
    (opens brass_key flat_1) (opens steel_key flat_2) (opens steel_key flat_3)
    (is_locked flat_1) (is_locked flat_2) (open_access flat_3)
    (open_access stairwell) (open_access cellar) (open_access courtyard)
    (is_dripping kitchen_tap) (is_dripping bath_tap) (tap_in kitchen_tap flat_1) (tap_in bath_tap flat_3)
    (lamp_in stair_lamp stairwell) (lamp_in cellar_lamp cellar) (is_broken stair_lamp) (is_lit cellar_lamp)
    (heated flat_2) (is_full grey_bin) (is_mop mop) (is_wrench wrench)
    (occupied flat_1) (occupied flat_3))
  (:goal (and)))
