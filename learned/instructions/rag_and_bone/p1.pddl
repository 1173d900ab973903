(define (problem rag-1)
  (:domain rag-and-bone)
  (:objects
    albert harold - dealer
    hercules daisy - pony
    green_cart blue_cart - cart
    yard mill_lane church_row market_sq - place
    kettle bedstead mangle - metal
    curtain overcoat - cloth)
  (:init
    (afoot albert yard) (drives harold blue_cart)
    (cart-at green_cart yard) (cart-at blue_cart church_row) (seat-free green_cart)
    (harnessed daisy blue_cart) (pony-at hercules yard) (shafts-empty green_cart)
    (road yard mill_lane) (road mill_lane yard) (road mill_lane church_row) (road church_row mill_lane)
    (road yard market_sq) (road market_sq yard) (road church_row market_sq) (road market_sq church_row)
    (lies kettle mill_lane) (lies bedstead yard) (on mangle blue_cart) (lies curtain church_row) (on overcoat blue_cart)
    (broken kettle) (broken mangle) (market market_sq) (pump yard))
  (:goal (and)))
