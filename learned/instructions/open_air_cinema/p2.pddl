(define (problem openair-2)
  (:domain openair)
  (:objects
    north south - screen
    alien casablanca heidi psycho - film
    grandpa tim lucy mrs_berg - visitor
    front_row back_row tree_stump - spot)
  (:init
    (loaded heidi north) (loaded psycho south) (inflated north) (inflated south)
    (sits-at grandpa front_row) (sits-at tim front_row) (sits-at lucy entrance) (sits-at mrs_berg tree_stump)
    (faces front_row north) (faces back_row north) (faces tree_stump south)
    (has-blanket grandpa)
    (shown heidi) (saw tim heidi)
    (scary alien) (scary psycho) (child tim) (child lucy))
  (:goal (and)))
