(define (domain sawmill)
  (:requirements :strips :typing)
  (:types place wood machine truck worker - object
          log plank - wood
          saw planer - machine)
  (:constants yard kiln shed - place)
  (:predicates
    (lies ?w - wood ?p - place)
    (onTruck ?w - wood ?t - truck)
    (parked ?t - truck ?p - place)
    (debarked ?l - log)
    (uncut ?l - log)
    (sawn ?l - log)
    (comesFrom ?k - plank ?l - log)
    (dry ?w - wood)
    (planed ?k - plank)
    (minds ?w - worker ?m - machine)
    (idle ?w - worker)
    (unmanned ?m - machine)
    (sharp ?s - saw)
    (oak ?w - wood)
    (pine ?w - wood))
  (:action strip-bark
    :parameters (?l - log)
    :precondition (and (lies ?l yard) (uncut ?l))
    :effect (debarked ?l))
  (:action cutUp
    :parameters (?l - log ?k - plank ?s - saw ?w - worker ?p - place)
    :precondition (and (lies ?l ?p) (uncut ?l) (debarked ?l) (comesFrom ?k ?l) (minds ?w ?s) (sharp ?s))
    :effect (and (sawn ?l) (lies ?k ?p) (not (uncut ?l)) (not (lies ?l ?p)) (not (sharp ?s))))
  (:action sharpen
    :parameters (?s - saw)
    :precondition (unmanned ?s)
    :effect (sharp ?s))
  (:action send
    :parameters (?w - worker ?m - machine)
    :precondition (and (idle ?w) (unmanned ?m))
    :effect (and (minds ?w ?m) (not (idle ?w)) (not (unmanned ?m))))
  (:action relieve
    :parameters (?w - worker ?m - machine)
    :precondition (minds ?w ?m)
    :effect (and (idle ?w) (unmanned ?m) (not (minds ?w ?m))))
  (:action load
    :parameters (?w - wood ?t - truck ?p - place)
    :precondition (and (lies ?w ?p) (parked ?t ?p))
    :effect (and (onTruck ?w ?t) (not (lies ?w ?p))))
  (:action unload
    :parameters (?w - wood ?t - truck ?p - place)
    :precondition (and (onTruck ?w ?t) (parked ?t ?p))
    :effect (and (lies ?w ?p) (not (onTruck ?w ?t))))
  (:action drive
    :parameters (?t - truck ?a ?b - place)
    :precondition (parked ?t ?a)
    :effect (and (parked ?t ?b) (not (parked ?t ?a))))
  (:action season
    :parameters (?w - wood)
    :precondition (lies ?w kiln)
    :effect (dry ?w))
  (:action plane
    :parameters (?k - plank ?m - planer ?w - worker)
    :precondition (and (lies ?k shed) (dry ?k) (minds ?w ?m))
    :effect (planed ?k)))
