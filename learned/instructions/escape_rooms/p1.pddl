(define (problem escape-1)
  (:domain escape-rooms)
  (:objects
    lobby library cellar exit_hall - room
    oak_door iron_door final_door - door
    left_drawer right_drawer desk_drawer - drawer
    s1 s2 s3 - switch
    chandelier desk_lamp torch - lamp
    rusty_key brass_key code_card riddle - item)
  (:init
    (connects oak_door lobby library) (connects oak_door library lobby)
    (connects iron_door library cellar) (connects iron_door cellar library)
    (connects final_door cellar exit_hall) (connects final_door exit_hall cellar)
    (closed oak_door) (closed iron_door) (closed final_door)
    (opens rusty_key oak_door) (opens brass_key iron_door) (opens code_card final_door)
    (placed left_drawer lobby) (placed right_drawer lobby) (placed desk_drawer library)
    (closed left_drawer) (closed desk_drawer)
    (placed chandelier lobby) (placed desk_lamp library) (placed torch cellar)
    (placed s1 lobby) (placed s2 library) (placed s3 library)
    (wired s1 chandelier) (wired s2 desk_lamp) (wired s3 torch)
    (glows desk_lamp)
    (stashed rusty_key left_drawer) (stashed code_card right_drawer) (stashed brass_key desk_drawer)
    (held riddle)
    (player_in lobby))
  (:goal (and)))
