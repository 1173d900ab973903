(define (problem clinic-monday)
  (:domain hearing-clinic)
  (:objects
    MrsHolm MrBaker Lucy - patient
    DrVoss DrAmari - audiologist
    booth1 booth2 - booth
    storage - place
    AidX AidY AidZ - device)
  (:init
    (PatientIn MrsHolm reception) (PatientIn MrBaker booth1) (PatientIn Lucy reception)
    (Occupied booth1)
    (DoctorIn DrVoss booth1) (DoctorIn DrAmari reception)
    (Wearing MrBaker AidX) (Tuned AidX MrBaker) (Tested Lucy)
    (Stored AidY storage) (Stored AidZ repair_bench)
    (Broken AidZ) (Charged AidX))
  (:goal (and)))
