(define (problem barber-1)
  (:domain barber-school)
  (:objects
    Lina Omar Tess - student
    Mr_Gallo - teacher
    Hank Boris Theo Ravi - customer
    chair1 chair2 chair3 - chair
    shears clippers - scissors
    cutthroat - razor
    white_towel - towel)
  (:init
    (stands-at Lina chair1) (stands-at Omar chair2) (stands-at Tess chair2)
    (sits-in Hank chair1) (sits-in Boris chair2) (chair-free chair3)
    (in-queue Theo) (in-queue Ravi)
    (holds Omar shears) (on-tray clippers) (on-tray cutthroat) (on-tray white_towel)
    (sterile clippers)
    (bearded Boris) (bearded Theo) (bearded Hank)
    (washed Hank) (served-by Hank Lina) (has-done Lina washing) (has-done Tess cutting)
    (certified Tess cutting) (first-year Lina) (first-year Omar))
  (:goal (and)))
