(define (problem crusher-p2)
  (:domain crusher-yard)
  (:objects b1 b2 b3 b4 - bay
    car-11 car-12 car-13 car-14 - car
    van-21 - van
    magnet - crane
    blue silver - paint)
  (:init
    (crane-over magnet b2) (holding magnet car-12)
    (has-crusher b3) (has-crusher b4)
    (in-bay car-11 b1) (on-ground car-11) (top-clear car-11)
    (in-bay van-21 b2) (on-ground van-21) (in-bay car-13 b2) (on car-13 van-21) (top-clear car-13)
    (in-bay car-14 b3) (on-ground car-14) (top-clear car-14)
    (drained car-11) (drained car-14) (crushed car-14) (battery-out car-12) (battery-out car-14)
    (painted car-11 blue) (painted car-12 silver) (painted car-13 blue) (painted car-14 silver) (painted van-21 silver)
    (= (total-cost) 0))
  (:goal (and)))
