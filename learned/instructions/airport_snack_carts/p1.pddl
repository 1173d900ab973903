(define (problem carts-p1)
  (:domain airport-snack-carts)
  (:objects
    cart-A cart-B cart-C - cart
    Nadia Owen - attendant
    gate-1 gate-2 food-court depot - area
    pretzels muffins sandwiches samosas - snack)
  (:init
    (adjoining depot food-court) (adjoining food-court depot)
    (adjoining food-court gate-1) (adjoining gate-1 food-court)
    (adjoining food-court gate-2) (adjoining gate-2 food-court)
    (adjoining gate-1 gate-2) (adjoining gate-2 gate-1)
    (socket gate-1) (socket depot) (socket food-court)
    (parked cart-A depot) (parked cart-B food-court) (parked cart-C gate-2)
    (staffs Nadia cart-B) (manned cart-B) (on-duty Nadia)
    (plugged cart-B)
    (loaded pretzels cart-B) (warmed pretzels)
    (loaded samosas cart-C)
    (kept-at muffins depot) (kept-at sandwiches depot))
  (:goal (and)))
