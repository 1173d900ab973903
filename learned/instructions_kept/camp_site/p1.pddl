(define (problem lake_camping_1)
  (:domain lake_camping)
  (:objects
    anna raj little_joe - camper
    meadow ridge - spot
    jetty north_beach island - shore
    canoe dinghy - boat
    big_tent pup_tent - tent
    logs - firewood
    kettle guitar - thing
    pack_a pack_r pack_j - backpack
    green orange - colour)
  (:init
    (camper_is_at anna meadow) (camper_is_at raj jetty) (camper_is_at little_joe meadow)
    (boat_is_at canoe jetty) (boat_is_at dinghy north_beach)
    (thing_is_at big_tent meadow) (thing_is_at pup_tent ridge) (is_pitched pup_tent)
    (thing_is_at logs north_beach) (thing_is_at kettle meadow) (packed_in guitar pack_r)
    (backpack_of pack_a anna) (backpack_of pack_r raj) (backpack_of pack_j little_joe)
    (fire_is_lit ridge)
    (trail_between meadow ridge) (trail_between ridge meadow)
    (trail_between meadow jetty) (trail_between jetty meadow)
    (trail_between jetty north_beach) (trail_between north_beach jetty)
    (has_colour big_tent green) (has_colour pup_tent orange)
    (has_colour canoe green) (has_colour dinghy orange)
    (has_colour pack_a orange) (has_colour pack_r green) (has_colour pack_j green))
  (:goal (and)))
