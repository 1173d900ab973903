(define (problem lamps-1)
  (:domain street-lamps)
  (:objects
    van1 van2 - truck
    Rosa Piet - crew
    yard - depot
    elm_street mill_lane harbour_road - street
    lamp_a lamp_b lamp_c lamp_d - lamp
    bulb1 bulb2 bulb3 bulb4 - bulb)
  (:init
    (truck-at van1 yard) (truck-at van2 mill_lane)
    (crew-at Rosa yard) (riding Piet van2)
    (stands-in lamp_a elm_street) (stands-in lamp_b elm_street)
    (stands-in lamp_c mill_lane) (stands-in lamp_d harbour_road)
    (screwed-in bulb1 lamp_a) (screwed-in bulb2 lamp_c)
    (socket-free lamp_b) (socket-free lamp_d)
    (in-stock bulb3 yard) (stowed bulb4 van2)
    (burnt-out bulb1) (lit lamp_c)
    (warm-white bulb1) (warm-white bulb3)
    (historic lamp_b) (historic lamp_c)
    (road yard elm_street) (road elm_street yard)
    (road yard mill_lane) (road mill_lane yard)
    (road elm_street harbour_road) (road harbour_road elm_street))
  (:goal (and)))
