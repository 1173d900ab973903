(define (problem clinic-friday)
  (:domain hearing-clinic)
  (:objects
    Ivan Joyce Kofi Leila - patient
    Petra Quinn - audiologist
    blue_booth green_booth - booth
    left_aid right_aid mini_aid loaner - device)
  (:init
    (PatientIn Ivan blue_booth) (PatientIn Joyce reception) (PatientIn Kofi reception) (PatientIn Leila green_booth)
    (Occupied blue_booth) (Occupied green_booth)
    (DoctorIn Petra green_booth) (DoctorIn Quinn repair_bench)
    (Tested Leila) (Tested Joyce)
    (Wearing Joyce loaner) (Tuned loaner Joyce)
    (Stored left_aid repair_bench) (Stored right_aid repair_bench) (Stored mini_aid green_booth)
    (Broken left_aid) (Charged mini_aid) (Charged right_aid))
  (:goal (and)))
