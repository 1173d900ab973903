(define (problem kg-monday) (:domain kindergarten)
  (:objects Mia Leo Tariq - kid Ms_Brook - teacher Pat - helper
    playroom washroom sandpit - area
    blue_coat red_coat sun_hat - garment banana crackers - snack dino_book - book)
  (:init
    (is_in Mia playroom) (is_in Leo nap_room) (is_in Tariq sandpit)
    (awake Mia) (asleep Leo) (awake Tariq)
    (supervises Ms_Brook playroom) (supervises Pat nap_room)
    (kept_in blue_coat cloakroom) (is_wearing Tariq red_coat) (kept_in sun_hat cloakroom)
    (belongs_to blue_coat Mia) (belongs_to red_coat Tariq) (belongs_to sun_hat Leo)
    (kept_in banana playroom) (kept_in crackers playroom) (has Mia dino_book)
    (has_sink washroom) (hands_washed Mia)
    (leads_to playroom nap_room) (leads_to nap_room playroom) (leads_to playroom washroom) (leads_to washroom playroom)
    (leads_to playroom cloakroom) (leads_to cloakroom playroom) (leads_to cloakroom sandpit) (leads_to sandpit cloakroom))
  (:goal (and)))
