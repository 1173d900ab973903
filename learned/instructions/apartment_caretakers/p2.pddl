(define (problem caretakers-2)
  (:domain caretakers)
  (:objects
    Vera Ismet Lutz - caretaker
    attic_flat garden_flat - flat
    hallway laundry landing - common
    attic_key garden_key - key
    spanner floor_mop - tool
    glass_bin paper_bin - bin
    sink_tap - tap
    hall_lamp landing_lamp attic_lamp - lamp)
  (:init
    (in_room Vera hallway) (in_room Ismet landing) (in_room Lutz laundry)
    (stored garden_key hallway) (stored spanner laundry) (stored glass_bin garden_flat) (stored paper_bin landing)
    (carried_by attic_key Vera) (carried_by floor_mop Lutz)
    (next_to hallway laundry) (next_to laundry hallway) (next_to hallway landing) (next_to landing hallway)
    (next_to hallway courtyard) (next_to courtyard hallway) (next_to landing attic_flat) (next_to attic_flat landing)
    (next_to courtyard garden_flat) (next_to garden_flat courtyard)
    (opens attic_key attic_flat) (opens garden_key garden_flat)
    (is_locked attic_flat) (is_locked garden_flat)
    (open_access hallway) (open_access laundry) (open_access landing) (open_access courtyard)
    (tap_in sink_tap laundry) (is_dripping sink_tap)
    (lamp_in hall_lamp hallway) (lamp_in landing_lamp landing) (lamp_in attic_lamp attic_flat)
    (is_lit hall_lamp) (is_broken landing_lamp) (is_broken attic_lamp)
    (heated attic_flat) (mopped hallway) (is_full glass_bin) (is_full paper_bin)
    (is_mop floor_mop) (is_wrench spanner) (occupied garden_flat))
  (:goal (and)))
