(define (problem pharmacy-p1)
  (:domain Pharmacy)
  (:objects
    topShelf middle_shelf counter - Shelf
    fridge1 - Fridge
    b1 b2 b3 b4 b5 - Bottle
    aspirin insulin cough_syrup - Medicine
    anna mr_boyd kofi - Patient)
  (:init
    (HandFree)
    (Filled aspirin b1) (Filled aspirin b2) (Filled insulin b3) (Filled cough_syrup b4) (Filled insulin b5)
    (NeedsCold insulin)
    (PrescribedTo anna aspirin) (PrescribedTo mr_boyd insulin) (PrescribedTo kofi cough_syrup) (PrescribedTo kofi aspirin)
    (Contains topShelf b1) (Contains middle_shelf b2) (Contains fridge1 b3) (Contains counter b4) (Contains counter b5)
    (LabelledFor anna b2) (LabelledFor mr_boyd b3))
  (:goal (and)))
