(define (problem hospital-p1)
  (:domain hospital-wards)
  (:objects
    ward-a ward-b corridor radiology dispensary - room
    bed-1 bed-2 bed-3 bed-4 - bed
    mr-olsen ms-kaya ida tomas - patient
    petra luis - nurse
    aspirin insulin antibiotic - medicine
    x-ray mri - scan)
  (:init
    (bed-in bed-1 ward-a) (bed-in bed-2 ward-a) (bed-in bed-3 ward-b) (bed-in bed-4 ward-b)
    (found-in aspirin dispensary) (found-in insulin dispensary) (found-in antibiotic dispensary)
    (found-in x-ray radiology) (found-in mri radiology)
    (patient-at mr-olsen bed-1) (patient-at ms-kaya bed-3) (patient-at ida bed-4) (patient-at tomas corridor)
    (vacant bed-2)
    (nurse-in petra ward-a) (nurse-in luis dispensary) (carries luis insulin)
    (prescribed mr-olsen insulin) (prescribed ms-kaya aspirin) (prescribed ida antibiotic)
    (prescribed ida aspirin) (prescribed tomas aspirin)
    (scanned tomas x-ray))
  (:goal (and)))
