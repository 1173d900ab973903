(define (problem rag-2)
  (:domain rag-and-bone)
  (:objects
    Polly Sid - dealer
    Nell Captain - pony
    cart_1 cart_2 - cart
    dockside hill_st fair arches - place
    bike_frame stove - metal
    rags sail bonnet - cloth)
  (:init
    (afoot Polly hill_st) (afoot Sid arches)
    (cart-at cart_1 hill_st) (cart-at cart_2 arches) (seat-free cart_1) (seat-free cart_2)
    (harnessed Nell cart_1) (pony-at Captain arches) (shafts-empty cart_2) (fed Captain)
    (road dockside hill_st) (road hill_st dockside) (road hill_st fair) (road fair hill_st)
    (road hill_st arches) (road arches hill_st)
    (on bike_frame cart_1) (lies stove arches) (lies rags arches) (lies sail dockside) (on bonnet cart_1)
    (broken stove) (washed bonnet) (market fair) (pump dockside))
  (:goal (and)))
