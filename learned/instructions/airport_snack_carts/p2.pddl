(define (problem carts-p2)
  (:domain airport-snack-carts)
  (:objects
    trolley1 trolley2 - cart
    Priya Lars Mei - attendant
    hall north_pier south_pier storeroom - area
    bagels nuts wraps croissants cookies - snack)
  (:init
    (adjoining hall north_pier) (adjoining north_pier hall)
    (adjoining hall south_pier) (adjoining south_pier hall)
    (adjoining hall storeroom) (adjoining storeroom hall)
    (socket hall) (socket storeroom)
    (parked trolley1 south_pier) (parked trolley2 storeroom)
    (staffs Lars trolley1) (manned trolley1) (on-duty Lars)
    (staffs Mei trolley2) (manned trolley2) (on-duty Mei)
    (plugged trolley2)
    (loaded bagels trolley1) (loaded nuts trolley1) (loaded croissants trolley2)
    (kept-at wraps storeroom) (kept-at cookies north_pier))
  (:goal (and)))
