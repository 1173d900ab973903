(define (problem hospital-p2)
  (:domain hospital-wards)
  (:objects
    icu ward_9 lounge imaging pharmacy - room
    b1 b2 b3 - bed
    greta hugo old_sam - patient
    nurse_joy bruno mei - nurse
    morphine penicillin - medicine
    ct ultrasound - scan)
  (:init
    (bed-in b1 icu) (bed-in b2 ward_9) (bed-in b3 ward_9)
    (found-in morphine pharmacy) (found-in penicillin ward_9)
    (found-in ct imaging) (found-in ultrasound ward_9)
    (patient-at greta b1) (patient-at hugo b2) (patient-at old_sam lounge)
    (vacant b3)
    (nurse-in nurse_joy icu) (nurse-in bruno pharmacy) (nurse-in mei lounge)
    (carries bruno morphine)
    (prescribed greta morphine) (prescribed greta penicillin) (prescribed hugo penicillin) (prescribed old_sam morphine)
    (scanned hugo ct))
  (:goal (and)))
