(define (problem lamps-2)
  (:domain street-lamps)
  (:objects
    cherry - truck
    Olga Femi Hugo - crew
    north_depot south_depot - depot
    church_square king_street - street
    L1 L2 L3 - lamp
    led_x led_y led_z - bulb)
  (:init
    (truck-at cherry north_depot)
    (crew-at Olga north_depot) (crew-at Femi church_square) (crew-at Hugo south_depot)
    (stands-in L1 church_square) (stands-in L2 church_square) (stands-in L3 king_street)
    (screwed-in led_x L1) (screwed-in led_y L3) (socket-free L2)
    (in-stock led_z south_depot)
    (burnt-out led_y) (lit L1) (painted L2)
    (warm-white led_z) (historic L3)
    (road north_depot church_square) (road church_square north_depot)
    (road church_square king_street) (road king_street church_square)
    (road king_street south_depot) (road south_depot king_street))
  (:goal (and)))
