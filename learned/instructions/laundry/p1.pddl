(define (problem laundry_p1)
  (:domain laundry_room)
  (:objects
    bosch - washer
    whirly - dryer
    bath_hamper kids_hamper clean_basket - hamper
    sock1 sock2 jeans red_dress towel - garment
    ana ben - person
    white blue red - colour)
  (:init
    (item_in sock1 bath_hamper) (item_in sock2 kids_hamper) (item_in jeans bath_hamper)
    (item_in red_dress bosch) (item_in towel clean_basket)
    (dirty sock1) (dirty sock2) (dirty jeans)
    (wet red_dress)
    (door_open whirly)
    (has_colour sock1 white) (has_colour sock2 white) (has_colour jeans blue)
    (has_colour red_dress red) (has_colour towel white)
    (owned_by sock1 ben) (owned_by sock2 ben) (owned_by towel ben)
    (owned_by jeans ana) (owned_by red_dress ana))
  (:goal (and)))
