(define (problem crusher-p1)
  (:domain crusher-yard)
  (:objects north_bay south_bay press_bay - bay
    beetle fiesta golf volvo - car
    bread_van post_van - van
    big_crane small_crane - crane
    red white green - paint)
  (:init
    (crane-over big_crane north_bay) (crane-over small_crane press_bay) (idle big_crane) (idle small_crane)
    (has-crusher press_bay)
    (in-bay beetle north_bay) (on-ground beetle) (in-bay fiesta north_bay) (on fiesta beetle) (top-clear fiesta)
    (in-bay golf south_bay) (on-ground golf) (top-clear golf)
    (in-bay bread_van south_bay) (on-ground bread_van) (in-bay volvo south_bay) (on volvo bread_van) (top-clear volvo)
    (in-bay post_van press_bay) (on-ground post_van) (top-clear post_van)
    (drained beetle) (drained post_van) (battery-out golf)
    (painted beetle green) (painted fiesta red) (painted golf red) (painted volvo white) (painted bread_van white) (painted post_van green)
    (= (total-cost) 0))
  (:goal (and)))
