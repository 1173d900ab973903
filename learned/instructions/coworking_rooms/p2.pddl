(define (problem coworking-p2)
  (:domain coworking)
  (:objects
    phone-box - booth
    red_room blue_room garden_room store - office
    Kofi Astrid Ben Xiu - member
    screen coffee_cart heater - gadget
    h14 h15 - hour)
  (:init
    (is-in Kofi red_room) (is-in Astrid red_room) (is-in Ben lobby) (is-in Xiu garden_room)
    (has-badge Kofi) (has-badge Xiu) (has-badge Astrid)
    (booked Kofi red_room h14) (booked Xiu garden_room h15)
    (slot-open red_room h15) (slot-open blue_room h14) (slot-open blue_room h15)
    (slot-open garden_room h14) (slot-open phone-box h14) (slot-open phone-box h15)
    (stands-in screen red_room) (stands-in coffee_cart lobby) (stands-in heater garden_room)
    (plugged heater) (plugged screen)
    (is-locked store)
    (is-quiet phone-box) (is-quiet blue_room)
    (roomy red_room) (roomy garden_room))
  (:goal (and)))
