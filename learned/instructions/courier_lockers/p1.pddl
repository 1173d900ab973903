(define (problem courier-lockers-p1)
  (:domain courier-lockers)
  (:objects
    Zeki Marlene - courier
    Mrs_Pohl Tim - resident
    book_parcel shoe_parcel lamp_parcel letter_box_set - parcel
    A1 A2 B1 - box
    hub mall_wall station_wall - site)
  (:init
    (based-at A1 mall_wall) (based-at A2 mall_wall) (based-at B1 station_wall)
    (standing-at Zeki hub) (standing-at Marlene mall_wall)
    (in-van Zeki book_parcel) (lies-at shoe_parcel hub) (lies-at lamp_parcel hub)
    (stowed letter_box_set A1)
    (box-empty A2) (box-empty B1) (box-big A2)
    (slim book_parcel) (slim shoe_parcel) (slim letter_box_set) (bulky lamp_parcel))
  (:goal (and)))
