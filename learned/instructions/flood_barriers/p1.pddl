(define (problem flood-1)
  (:domain flood-barriers)
  (:objects
    gate_a gate_b gate_c
    team1 team2
    pump1 pump2
    yard
    quay_street mill_lane church_road
    sand_big sand_small)
  (:init
    (barrier gate_a) (barrier gate_b) (barrier gate_c)
    (crew team1) (crew team2) (pumptruck pump1) (pumptruck pump2)
    (depot yard) (street quay_street) (street mill_lane) (street church_road)
    (place yard) (place quay_street) (place mill_lane) (place church_road)
    (sandpile sand_big) (sandpile sand_small)
    (road yard quay_street) (road quay_street yard) (road yard mill_lane) (road mill_lane yard)
    (road mill_lane church_road) (road church_road mill_lane)
    (guards gate_a quay_street) (guards gate_b quay_street) (guards gate_c church_road)
    (at team1 yard) (aboard team2 pump2) (at pump1 yard) (at pump2 mill_lane)
    (raised gate_b) (jammed gate_c) (jammed gate_b)
    (stored sand_big yard) (stored sand_small yard) (room_on pump1) (room_on pump2)
    (under_water quay_street) (under_water mill_lane)
    (evacuated quay_street) (old gate_b) (old gate_c) (old pump1))
  (:goal (and)))
