; keepers, boats and stores of an island lighthouse
(define (domain lighthouse-station)
  (:requirements :strips :typing :negative-preconditions)
  (:types place boat person stores lamp - object)
  (:predicates
    (moored ?b - boat ?p - place)
    (sea-lane ?p ?q - place)
    (ashore ?k - person ?p - place)
    (aboard ?k - person ?b - boat)
    (can-steer ?k - person ?b - boat)
    (stacked-at ?s - stores ?p - place)
    (stowed-in ?s - stores ?b - boat)
    (stands-on ?l - lamp ?p - place)
    (lit ?l - lamp)
    (polished ?l - lamp))
  (:action step-aboard
    :parameters (?k - person ?b - boat ?p - place)
    :precondition (and (ashore ?k ?p) (moored ?b ?p))
    :effect (and (aboard ?k ?b) (not (ashore ?k ?p))))
  (:action step-ashore
    :parameters (?k - person ?b - boat ?p - place)
    :precondition (and (aboard ?k ?b) (moored ?b ?p))
    :effect (and (ashore ?k ?p) (not (aboard ?k ?b))))
  (:action cross
    :parameters (?k - person ?b - boat ?p ?q - place)
    :precondition (and (aboard ?k ?b) (can-steer ?k ?b) (moored ?b ?p) (sea-lane ?p ?q))
    :effect (and (moored ?b ?q) (not (moored ?b ?p))))
  (:action load-stores
    :parameters (?s - stores ?b - boat ?k - person ?p - place)
    :precondition (and (stacked-at ?s ?p) (moored ?b ?p) (aboard ?k ?b))
    :effect (and (stowed-in ?s ?b) (not (stacked-at ?s ?p))))
  (:action land-stores
    :parameters (?s - stores ?b - boat ?k - person ?p - place)
    :precondition (and (stowed-in ?s ?b) (moored ?b ?p) (aboard ?k ?b))
    :effect (and (stacked-at ?s ?p) (not (stowed-in ?s ?b))))
  (:action kindle
    :parameters (?l - lamp ?k - person ?p - place)
    :precondition (and (stands-on ?l ?p) (ashore ?k ?p) (not (lit ?l)))
    :effect (lit ?l))
  (:action douse
    :parameters (?l - lamp ?k - person ?p - place)
    :precondition (and (stands-on ?l ?p) (ashore ?k ?p) (lit ?l))
    :effect (not (lit ?l)))
  (:action polish-lens
    :parameters (?l - lamp ?k - person ?p - place)
    :precondition (and (stands-on ?l ?p) (ashore ?k ?p) (not (lit ?l)))
    :effect (polished ?l)))
