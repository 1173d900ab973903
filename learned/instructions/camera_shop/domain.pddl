(define (domain camera-shop)
  (:requirements :strips :typing)
  (:types
    gear spot clerk customer - object
    camera lens - gear
    bench - spot)
  (:predicates
    (stands-at ?k - clerk ?s - spot)
    (lies-in ?g - gear ?s - spot)
    (held-by ?g - gear ?k - clerk)
    (fits ?l - lens ?c - camera)
    (mounted ?l - lens ?c - camera)
    (bare ?c - camera)
    (sensor-clean ?c - camera)
    (charged ?c - camera)
    (bought-by ?g - gear ?u - customer)
    (second-hand ?g - gear))
  (:action walk
    :parameters (?k - clerk ?from ?to - spot)
    :precondition (stands-at ?k ?from)
    :effect (and (stands-at ?k ?to) (not (stands-at ?k ?from))))
  (:action pick-up
    :parameters (?k - clerk ?g - gear ?s - spot)
    :precondition (and (stands-at ?k ?s) (lies-in ?g ?s))
    :effect (and (held-by ?g ?k) (not (lies-in ?g ?s))))
  (:action put-down
    :parameters (?k - clerk ?g - gear ?s - spot)
    :precondition (and (stands-at ?k ?s) (held-by ?g ?k))
    :effect (and (lies-in ?g ?s) (not (held-by ?g ?k))))
  (:action attach
    :parameters (?k - clerk ?l - lens ?c - camera ?s - spot)
    :precondition (and (stands-at ?k ?s) (lies-in ?c ?s) (held-by ?l ?k) (bare ?c) (fits ?l ?c))
    :effect (and (mounted ?l ?c) (not (bare ?c)) (not (held-by ?l ?k))))
  (:action detach
    :parameters (?k - clerk ?l - lens ?c - camera ?s - spot)
    :precondition (and (stands-at ?k ?s) (lies-in ?c ?s) (mounted ?l ?c))
    :effect (and (held-by ?l ?k) (bare ?c) (not (mounted ?l ?c))))
  (:action clean-sensor
    :parameters (?k - clerk ?c - camera ?b - bench)
    :precondition (and (stands-at ?k ?b) (lies-in ?c ?b) (bare ?c))
    :effect (sensor-clean ?c))
  (:action charge
    :parameters (?k - clerk ?c - camera ?b - bench)
    :precondition (and (stands-at ?k ?b) (lies-in ?c ?b))
    :effect (charged ?c))
  (:action sell
    :parameters (?k - clerk ?g - gear ?u - customer)
    :precondition (held-by ?g ?k)
    :effect (and (bought-by ?g ?u) (not (held-by ?g ?k)))))
