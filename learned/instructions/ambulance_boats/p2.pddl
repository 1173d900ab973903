(define (problem boats-2)
  (:domain water-ambulance)
  (:objects
    medboat1 medboat2 - boat
    fishpier ferrypier mill_pier - pier
    north_clinic south_clinic - clinic-pier
    otto rosa - skipper
    drkim drlee - medic
    mr_hall mrs_hall timmy suzy - patient)
  (:init
    (at medboat1 ferrypier) (at medboat2 mill_pier)
    (aboard otto medboat1) (aboard drlee medboat1) (aboard suzy medboat1)
    (at rosa mill_pier) (at drkim south_clinic)
    (at mr_hall fishpier) (at mrs_hall fishpier) (at timmy mill_pier)
    (bed-free medboat2) (fuelled medboat1) (fuelled medboat2)
    (pump north_clinic) (child timmy) (child suzy)
    (canal fishpier ferrypier) (canal ferrypier fishpier)
    (canal ferrypier north_clinic) (canal north_clinic ferrypier)
    (canal ferrypier mill_pier) (canal mill_pier ferrypier)
    (canal mill_pier south_clinic) (canal south_clinic mill_pier)
    (= (total-cost) 0)
    (= (nautical fishpier ferrypier) 2) (= (nautical ferrypier fishpier) 2)
    (= (nautical ferrypier north_clinic) 5) (= (nautical north_clinic ferrypier) 5)
    (= (nautical ferrypier mill_pier) 3) (= (nautical mill_pier ferrypier) 3)
    (= (nautical mill_pier south_clinic) 6) (= (nautical south_clinic mill_pier) 6))
  (:goal (and)) (:metric minimize (total-cost)))
