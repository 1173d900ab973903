(define (domain bee_coop)
  (:requirements :strips :typing :action-costs)
  (:types site van hive queen - object
          production_hive nuc - hive)
  (:constants home_yard - site)
  (:predicates
    (van_at ?v - van ?s - site)
    (hive_at ?h - hive ?s - site)
    (hive_on ?h - hive ?v - van)
    (road ?a ?b - site)
    (entrance_open ?h - hive)
    (entrance_shut ?h - hive)
    (fed ?h - hive)
    (treated ?h - hive)
    (lives_in ?q - queen ?h - hive)
    (caged ?q - queen)
    (queenless ?h - hive)
    (weak ?h - hive)
    (marked ?q - queen)
    (flowering ?s - site))
  (:functions (distance ?a ?b - site) - number (total-cost) - number)
  (:action drive_van
    :parameters (?v - van ?a ?b - site)
    :precondition (and (van_at ?v ?a) (road ?a ?b))
    :effect (and (van_at ?v ?b) (not (van_at ?v ?a)) (increase (total-cost) (distance ?a ?b))))
  (:action shut_entrance
    :parameters (?h - hive)
    :precondition (entrance_open ?h)
    :effect (and (entrance_shut ?h) (not (entrance_open ?h)) (increase (total-cost) 1)))
  (:action open_entrance
    :parameters (?h - hive ?s - site)
    :precondition (and (entrance_shut ?h) (hive_at ?h ?s))
    :effect (and (entrance_open ?h) (not (entrance_shut ?h)) (increase (total-cost) 1)))
  (:action load_hive
    :parameters (?h - hive ?v - van ?s - site)
    :precondition (and (hive_at ?h ?s) (van_at ?v ?s) (entrance_shut ?h))
    :effect (and (hive_on ?h ?v) (not (hive_at ?h ?s)) (increase (total-cost) 2)))
  (:action unload_hive
    :parameters (?h - hive ?v - van ?s - site)
    :precondition (and (hive_on ?h ?v) (van_at ?v ?s))
    :effect (and (hive_at ?h ?s) (not (hive_on ?h ?v)) (increase (total-cost) 2)))
  (:action feed_hive
    :parameters (?h - hive ?s - site)
    :precondition (hive_at ?h ?s)
    :effect (and (fed ?h) (increase (total-cost) 1)))
  (:action treat_hive
    :parameters (?h - hive ?s - site)
    :precondition (and (hive_at ?h ?s) (entrance_shut ?h))
    :effect (and (treated ?h) (increase (total-cost) 3)))
  (:action cage_queen
    :parameters (?q - queen ?h - hive)
    :precondition (lives_in ?q ?h)
    :effect (and (caged ?q) (queenless ?h) (not (lives_in ?q ?h)) (increase (total-cost) 1)))
  (:action release_queen
    :parameters (?q - queen ?h - hive)
    :precondition (and (caged ?q) (queenless ?h))
    :effect (and (lives_in ?q ?h) (not (caged ?q)) (not (queenless ?h)) (increase (total-cost) 1))))
