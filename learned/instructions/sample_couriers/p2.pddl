(define (problem couriers-2)
  (:domain sample-couriers)
  (:objects
    bike7 bike9 van - courier
    hill_surgery patel_practice birch_ward - clinic
    lab_a lab_b - lab
    blood_kim blood_ortiz - blood_tube
    swab_kim swab_lund swab_ortiz - swab)
  (:init
    (at bike7 hill_surgery) (at bike9 lab_a) (at van birch_ward)
    (waiting blood_kim hill_surgery) (waiting swab_kim hill_surgery)
    (waiting blood_ortiz patel_practice) (waiting swab_ortiz lab_a)
    (on_bike swab_lund bike9)
    (labelled blood_kim) (labelled swab_lund) (labelled swab_ortiz) (chilled swab_lund)
    (urgent blood_ortiz) (urgent swab_kim) (icebox van) (icebox bike9)
    (road hill_surgery patel_practice) (road patel_practice hill_surgery)
    (road patel_practice birch_ward) (road birch_ward patel_practice)
    (road birch_ward lab_a) (road lab_a birch_ward)
    (road lab_a lab_b) (road lab_b lab_a)
    (road lab_b hill_surgery) (road hill_surgery lab_b))
  (:goal (and)))
