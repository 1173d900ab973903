(define (problem barber-2)
  (:domain barber-school)
  (:objects
    Ada Finn - student
    Ms_Roche Mr_Bell - teacher
    Carlo Dirk Emil - customer
    left_chair right_chair - chair
    scissors1 - scissors
    razor1 razor2 - razor
    towel1 - towel)
  (:init
    (stands-at Ada left_chair) (stands-at Finn right_chair)
    (sits-in Carlo left_chair) (chair-free right_chair)
    (in-queue Dirk) (in-queue Emil)
    (holds Ada towel1) (holds Finn razor1) (on-tray scissors1) (on-tray razor2)
    (sterile razor1)
    (bearded Carlo) (bearded Emil)
    (trimmed Carlo) (served-by Carlo Finn) (has-done Finn cutting) (certified Ada washing) (has-done Ada washing)
    (first-year Ada))
  (:goal (and)))
