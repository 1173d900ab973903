(define (domain jam-factory)
  (:requirements :strips :typing)
  (:types fruit kettle jar place)
  (:constants line cellar dispatch - place)
  (:predicates
    (washed ?f - fruit)
    (inkettle ?f - fruit ?k - kettle)
    (vacant ?k - kettle)
    (sugared ?f - fruit)
    (cooked ?f - fruit)
    (filled ?j - jar ?f - fruit)
    (unused ?j - jar)
    (lidded ?j - jar)
    (stands ?j - jar ?p - place)
    (large ?j - jar))
  (:action wash
    :parameters (?f - fruit)
    :precondition (and)
    :effect (washed ?f))
  (:action tip-in
    :parameters (?f - fruit ?k - kettle)
    :precondition (and (washed ?f) (vacant ?k))
    :effect (and (inkettle ?f ?k) (not (vacant ?k))))
  (:action add-sugar
    :parameters (?f - fruit ?k - kettle)
    :precondition (inkettle ?f ?k)
    :effect (sugared ?f))
  (:action cook
    :parameters (?f - fruit ?k - kettle)
    :precondition (and (inkettle ?f ?k) (sugared ?f))
    :effect (cooked ?f))
  (:action fill
    :parameters (?j - jar ?f - fruit ?k - kettle)
    :precondition (and (stands ?j line) (unused ?j) (inkettle ?f ?k) (cooked ?f))
    :effect (and (filled ?j ?f) (not (unused ?j))))
  (:action screw-on
    :parameters (?j - jar ?f - fruit)
    :precondition (filled ?j ?f)
    :effect (lidded ?j))
  (:action unscrew
    :parameters (?j - jar)
    :precondition (lidded ?j)
    :effect (not (lidded ?j)))
  (:action shift
    :parameters (?j - jar ?p ?q - place)
    :precondition (stands ?j ?p)
    :effect (and (stands ?j ?q) (not (stands ?j ?p))))
  (:action drain
    :parameters (?k - kettle ?f - fruit)
    :precondition (inkettle ?f ?k)
    :effect (and (vacant ?k) (not (inkettle ?f ?k)))))
