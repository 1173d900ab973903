(define (problem swim_p1)
  (:domain swim_club)
  (:objects
    Tess Noah Amir - swimmer
    Brandt - coach
    lane1 lane2 lane3 - lane
    locker12 locker14 locker20 - locker
    goggles fins pull_buoy - kit)
  (:init
    (on_deck Tess) (on_deck Noah) (in_lane Amir lane2)
    (watches Brandt lane1) (roped_off lane3) (is_fast lane1)
    (key_with locker12 Tess) (key_with locker14 Brandt) (key_with locker20 Noah)
    (locker_open locker20)
    (kit_inside goggles locker12) (kit_inside fins locker14) (carries Amir pull_buoy))
  (:goal (and)))
