(define (problem choc_2)
  (:domain choc_works)
  (:objects
    kettles moulding wrapping store attic - zone
    b1 b2 b3 b4 b5 b6 - batch
    blue_cart red_cart old_cart - cart
    ines kofi maarten - operator)
  (:init
    (= (total-cost) 0)
    (linked kettles moulding) (linked moulding kettles) (linked moulding wrapping) (linked wrapping moulding)
    (linked wrapping store) (linked store wrapping) (linked kettles store) (linked store kettles)
    (= (push_time kettles moulding) 2) (= (push_time moulding kettles) 2)
    (= (push_time moulding wrapping) 2) (= (push_time wrapping moulding) 2)
    (= (push_time wrapping store) 3) (= (push_time store wrapping) 3)
    (= (push_time kettles store) 9) (= (push_time store kettles) 9)
    (kettle_zone kettles) (mould_zone moulding) (wrap_zone wrapping) (wash_bay store)
    (post ines kettles) (post kofi moulding) (post maarten store)
    (cart_in blue_cart wrapping) (cart_in red_cart store) (cart_in old_cart kettles)
    (cart_clean red_cart)
    (batch_in b1 kettles) (batch_in b2 kettles) (batch_in b3 moulding) (batch_in b4 store) (batch_in b5 store)
    (on_cart b6 blue_cart)
    (melted b1) (moulded b3) (moulded b5) (wrapped b5) (nutty b2) (nutty b4)
    (dark b1) (dark b2) (dark b6) (milk b3) (milk b4) (white b5))
  (:goal (and)))
