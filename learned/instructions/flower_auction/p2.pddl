(define (problem flower-auction-p2)
  (:domain flower-auction)
  (:objects
    glasshouse storeroom clock-room gate-3 - room
    trolley-a trolley-b - cart
    lot-11 lot-12 lot-13 - cut-flower
    lot-21 lot-22 - potted-plant
    mrs-lim old-peter florabest - buyer
    pink blue orange - colour)
  (:init
    (linked glasshouse storeroom) (linked storeroom glasshouse)
    (linked storeroom clock-room) (linked clock-room storeroom)
    (linked clock-room gate-3) (linked gate-3 clock-room)
    (has-hammer clock-room)
    (cart-in trolley-a storeroom) (empty trolley-a)
    (cart-in trolley-b gate-3) (on-cart lot-22 trolley-b)
    (lot-in lot-11 storeroom) (lot-in lot-12 clock-room)
    (lot-in lot-13 storeroom) (lot-in lot-21 glasshouse)
    (unsold lot-11) (unsold lot-13) (unsold lot-21) (unsold lot-22)
    (sold-to lot-12 florabest)
    (labelled lot-12) (labelled lot-22)
    (watered lot-13)
    (has-colour lot-11 pink) (has-colour lot-12 pink) (has-colour lot-13 blue)
    (has-colour lot-21 orange) (has-colour lot-22 blue))
  (:goal (and)))
