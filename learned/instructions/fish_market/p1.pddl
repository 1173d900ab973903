; quay - hall - square ; hall - ice_corner
(define (problem fish-p1)
  (:domain fish-market)
  (:objects quay hall square ice_corner - spot
    cod_box eel_box crab_box - box
    Fergus Moira - porter handcart - cart
    stall_green stall_blue - stall
    Chef_Roy Nan - buyer cod eel crab - kind)
  (:init (next-to quay hall) (next-to hall quay) (next-to hall square) (next-to square hall) (next-to hall ice_corner) (next-to ice_corner hall)
    (box-at cod_box quay) (box-at eel_box quay) (box-at crab_box ice_corner)
    (holds-kind cod_box cod) (holds-kind eel_box eel) (holds-kind crab_box crab)
    (of-size cod_box large) (of-size eel_box small) (of-size crab_box small)
    (unsold cod_box) (unsold eel_box) (unsold crab_box) (iced crab_box)
    (porter-at Fergus quay) (porter-at Moira square) (cart-at handcart hall)
    (stall-at stall_green square) (stall-at stall_blue hall) (stall-shut stall_green) (stall-open stall_blue)
    (scales hall) (ice-maker ice_corner) (= (total-cost) 0))
  (:goal (and)))
