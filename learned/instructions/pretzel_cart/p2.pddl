(define (problem pretzel-p2)
  (:domain pretzel-cart)
  (:objects
    Abdul Mona Pete - vendor
    c1 c2 c3 - cart
    square bridge school - corner
    twist_a twist_b twist_c - pretzel
    salt cinnamon poppy - topping
    Rosa Jan Ines - customer)
  (:init
    (road square bridge) (road bridge square)
    (road bridge school) (road school bridge)
    (stands c1 square) (stands c2 square) (stands c3 bridge)
    (runs Abdul c1) (runs Mona c2) (idle Pete)
    (on-rack twist_a c1) (on-rack twist_b c2) (on-rack twist_c c3)
    (baked twist_c)
    (stocked c1 salt) (stocked c2 cinnamon) (stocked c3 salt)
    (waits Rosa square) (waits Jan bridge) (waits Ines school))
  (:goal (and)))
