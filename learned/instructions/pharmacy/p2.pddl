(define (problem pharmacy-p2)
  (:domain Pharmacy)
  (:objects
    shelf-a shelf-b pickup_desk - Shelf
    cold_box bigFridge - Fridge
    red_vial drops_1 drops_2 vaccine syrup_xl - Bottle
    eyedrops antibiotic flu_shot - Medicine
    baby_lin grandpa tomas - Patient)
  (:init
    (InHand syrup_xl)
    (Filled antibiotic red_vial) (Filled eyedrops drops_1) (Filled eyedrops drops_2) (Filled flu_shot vaccine) (Filled antibiotic syrup_xl)
    (NeedsCold flu_shot) (NeedsCold antibiotic)
    (PrescribedTo grandpa eyedrops) (PrescribedTo baby_lin antibiotic) (PrescribedTo tomas flu_shot) (PrescribedTo tomas eyedrops)
    (Contains shelf-a red_vial) (Contains shelf-a drops_1) (Contains pickup_desk drops_2) (Contains cold_box vaccine)
    (DoorOpen cold_box)
    (LabelledFor grandpa drops_2) (LabelledFor baby_lin syrup_xl))
  (:goal (and)))
