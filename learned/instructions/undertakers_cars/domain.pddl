(define (domain undertakers)
  (:requirements :strips :typing :action-costs)
  (:types
    person car coffin site - object
    driver mourner - person
    hearse limousine - car)
  (:predicates
    (parked ?c - car ?s - site)
    (person_at ?p - person ?s - site)
    (aboard ?p - person ?c - car)
    (coffin_at ?k - coffin ?s - site)
    (coffin_in ?k - coffin ?h - hearse)
    (vacant ?h - hearse)
    (polished ?c - car)
    (decked ?c - car)
    (road ?a ?b - site)
    (wash_bay ?s - site))
  (:functions (total-cost) - number)
  (:action board
    :parameters (?p - person ?c - car ?s - site)
    :precondition (and (person_at ?p ?s) (parked ?c ?s))
    :effect (and (aboard ?p ?c) (not (person_at ?p ?s)) (increase (total-cost) 1)))
  (:action alight
    :parameters (?p - person ?c - car ?s - site)
    :precondition (and (aboard ?p ?c) (parked ?c ?s))
    :effect (and (person_at ?p ?s) (not (aboard ?p ?c)) (increase (total-cost) 1)))
  (:action drive
    :parameters (?d - driver ?c - car ?a ?b - site)
    :precondition (and (aboard ?d ?c) (parked ?c ?a) (road ?a ?b))
    :effect (and (parked ?c ?b) (not (parked ?c ?a)) (increase (total-cost) 10)))
  (:action load
    :parameters (?k - coffin ?h - hearse ?s - site)
    :precondition (and (coffin_at ?k ?s) (parked ?h ?s) (vacant ?h))
    :effect (and (coffin_in ?k ?h) (not (coffin_at ?k ?s)) (not (vacant ?h)) (increase (total-cost) 3)))
  (:action unload
    :parameters (?k - coffin ?h - hearse ?s - site)
    :precondition (and (coffin_in ?k ?h) (parked ?h ?s))
    :effect (and (coffin_at ?k ?s) (vacant ?h) (not (coffin_in ?k ?h)) (increase (total-cost) 3)))
  (:action polish
    :parameters (?d - driver ?c - car ?s - site)
    :precondition (and (person_at ?d ?s) (parked ?c ?s) (wash_bay ?s))
    :effect (and (polished ?c) (increase (total-cost) 5)))
  (:action deck
    :parameters (?d - driver ?c - car ?s - site)
    :precondition (and (person_at ?d ?s) (parked ?c ?s))
    :effect (and (decked ?c) (increase (total-cost) 2)))
  (:action strip_flowers
    :parameters (?d - driver ?c - car ?s - site)
    :precondition (and (person_at ?d ?s) (parked ?c ?s) (decked ?c))
    :effect (and (not (decked ?c)) (increase (total-cost) 2))))
