(define (problem port-p2)
  (:domain container-port)
  (:objects
    Tiamat LuckyLady - ship
    stackN stackS - yard
    K1 K2 K3 - crane
    box10 box11 box12 box13 box14 - container
    rfA rfB - reefer
    orange grey - paint)
  (:init
    (reaches K1 Tiamat) (reaches K1 stackN)
    (reaches K2 stackN) (reaches K2 stackS) (reaches K2 LuckyLady)
    (reaches K3 stackS) (reaches K3 LuckyLady)
    (idle K1) (idle K3) (gripping K2 box14)
    (holds-box Tiamat box10) (on-floor box10)
    (holds-box Tiamat box11) (stacked-on box11 box10)
    (holds-box Tiamat rfA) (stacked-on rfA box11) (top-free rfA)
    (holds-box stackS box12) (on-floor box12) (top-free box12)
    (holds-box stackS box13) (on-floor box13) (top-free box13)
    (holds-box LuckyLady rfB) (on-floor rfB) (top-free rfB)
    (painted box10 orange) (painted box11 grey) (painted box12 grey) (painted box13 orange) (painted box14 grey)
    (painted rfA orange) (painted rfB grey)
    (customs-ok rfB) (customs-ok box12))
  (:goal (and)))
