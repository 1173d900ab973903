(define (problem flower-auction-p1)
  (:domain flower-auction)
  (:objects
    cold-room hall loading-dock - room
    cart-1 cart-2 - cart
    red-roses white-roses tulips - cut-flower
    orchid fern - potted-plant
    Anders Bianca Cho - buyer
    red white yellow - colour)
  (:init
    (linked cold-room hall) (linked hall cold-room)
    (linked hall loading-dock) (linked loading-dock hall)
    (has-hammer hall)
    (cart-in cart-1 cold-room) (cart-in cart-2 hall) (empty cart-2)
    (lot-in red-roses cold-room) (lot-in white-roses cold-room)
    (lot-in tulips hall) (on-cart orchid cart-1) (lot-in fern loading-dock)
    (unsold red-roses) (unsold white-roses) (unsold tulips) (unsold orchid)
    (sold-to fern Bianca)
    (labelled tulips) (labelled orchid)
    (watered fern) (watered red-roses)
    (has-colour red-roses red) (has-colour white-roses white)
    (has-colour tulips yellow) (has-colour orchid white))
  (:goal (and)))
