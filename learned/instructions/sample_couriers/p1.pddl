(define (problem couriers-1)
  (:domain sample-couriers)
  (:objects
    Amara Joost - courier
    depot - place
    north_clinic elm_clinic - clinic
    city_lab virus_lab - lab
    tube1 tube2 - blood_tube
    swab1 swab2 - swab)
  (:init
    (at Amara depot) (at Joost north_clinic)
    (waiting tube1 north_clinic) (waiting tube2 elm_clinic) (waiting swab1 elm_clinic)
    (on_bike swab2 Amara)
    (labelled tube1) (labelled swab2) (urgent tube2) (urgent swab1) (icebox Amara)
    (road depot north_clinic) (road north_clinic depot) (road depot elm_clinic) (road elm_clinic depot)
    (road depot city_lab) (road city_lab depot) (road elm_clinic city_lab) (road city_lab elm_clinic)
    (road city_lab virus_lab) (road virus_lab city_lab))
  (:goal (and)))
