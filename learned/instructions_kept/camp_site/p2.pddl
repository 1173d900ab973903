(define (problem lake_camping_2)
  (:domain lake_camping)
  (:objects
    sven bo kiki - camper
    camp1 camp2 - spot
    lakeside far_bank - shore
    raft - boat
    t1 t2 t3 - tent
    kindling - firewood
    lantern stove - thing
    rucksack1 rucksack2 rucksack3 - backpack
    red grey - colour)
  (:init
    (camper_is_at sven camp1) (camper_is_at bo camp2) (camper_is_at kiki lakeside)
    (boat_is_at raft lakeside)
    (thing_is_at t1 camp1) (is_pitched t1) (packed_in t2 rucksack2) (thing_is_at t3 camp2)
    (thing_is_at kindling camp1) (thing_is_at lantern far_bank) (packed_in stove rucksack1)
    (backpack_of rucksack1 sven) (backpack_of rucksack2 bo) (backpack_of rucksack3 kiki)
    (fire_is_lit camp1)
    (trail_between camp1 camp2) (trail_between camp2 camp1)
    (trail_between camp2 lakeside) (trail_between lakeside camp2)
    (has_colour t1 red) (has_colour t2 red) (has_colour t3 grey) (has_colour raft grey))
  (:goal (and)))
