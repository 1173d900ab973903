(define (problem beach-p2)
  (:domain beach-huts)
  (:objects pearl coral anchor gull - hut
    boathouse - shed
    mrs_dunn mr_pike the_okafors - guest
    lounger-a lounger-b lounger-c - lounger
    striped_parasol - parasol
    box_kite - kite)
  (:init
    (cart-at coral)
    (path boathouse pearl) (path pearl boathouse) (path boathouse coral) (path coral boathouse)
    (path boathouse anchor) (path anchor boathouse) (path anchor gull) (path gull anchor)
    (gear-at lounger-a pearl) (gear-at lounger-b boathouse) (on-cart lounger-c)
    (gear-at striped_parasol gull) (gear-at box_kite anchor)
    (rented-to pearl mrs_dunn) (rented-to gull mr_pike) (vacant coral) (vacant anchor)
    (swept pearl) (swept gull) (unlocked pearl) (unlocked coral)
    (paid mrs_dunn) (paid mr_pike) (seafront pearl) (seafront coral) (seafront gull))
  (:goal (and)))
