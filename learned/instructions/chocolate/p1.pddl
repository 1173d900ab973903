(define (problem choc_1)
  (:domain choc_works)
  (:objects
    kettle_hall cooling_hall mould_line wrap_room dock - zone
    dark70 dark85 milk_classic milk_hazel white_vanilla - batch
    cart_1 cart_2 - cart
    Petra Hugo - operator)
  (:init
    (= (total-cost) 0)
    (linked dock wrap_room) (linked wrap_room dock) (linked wrap_room mould_line) (linked mould_line wrap_room)
    (linked mould_line kettle_hall) (linked kettle_hall mould_line)
    (linked wrap_room cooling_hall) (linked cooling_hall wrap_room)
    (= (push_time dock wrap_room) 4) (= (push_time wrap_room dock) 4)
    (= (push_time wrap_room mould_line) 3) (= (push_time mould_line wrap_room) 3)
    (= (push_time mould_line kettle_hall) 2) (= (push_time kettle_hall mould_line) 2)
    (= (push_time wrap_room cooling_hall) 6) (= (push_time cooling_hall wrap_room) 6)
    (kettle_zone kettle_hall) (mould_zone mould_line) (wrap_zone wrap_room) (wash_bay dock)
    (post Petra kettle_hall) (post Hugo wrap_room)
    (cart_in cart_1 dock) (cart_in cart_2 kettle_hall) (cart_clean cart_1)
    (batch_in dark70 kettle_hall) (batch_in dark85 cooling_hall) (batch_in milk_classic mould_line)
    (batch_in milk_hazel dock) (batch_in white_vanilla wrap_room)
    (moulded dark85) (melted milk_classic) (nutty milk_hazel) (moulded white_vanilla)
    (dark dark70) (dark dark85) (milk milk_classic) (milk milk_hazel) (white white_vanilla))
  (:goal (and)))
