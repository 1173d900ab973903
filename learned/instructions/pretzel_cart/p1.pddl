(define (problem pretzel-p1)
  (:domain pretzel-cart)
  (:objects
    Otto Lina - vendor
    red-cart blue-cart - cart
    station market park - corner
    pz1 pz2 pz3 pz4 - pretzel
    salt sesame cheese - topping
    Wolf Kim - customer)
  (:init
    (road station market) (road market station)
    (road market park) (road park market)
    (stands red-cart station) (stands blue-cart park)
    (runs Otto red-cart) (idle Lina)
    (on-rack pz1 red-cart) (on-rack pz2 red-cart)
    (on-rack pz3 blue-cart) (on-rack pz4 blue-cart)
    (baked pz2) (sprinkled pz2 salt)
    (stocked red-cart salt) (stocked blue-cart sesame)
    (waits Wolf market) (waits Kim park))
  (:goal (and)))
