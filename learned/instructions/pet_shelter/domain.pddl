(define (domain pet-shelter)
  (:requirements :strips :typing :equality)
  (:types
    animal place person item - object
    dog cat rabbit - animal
    kennel room - place
    keeper adopter - person
    lead toy - item)
  (:constants office yard - room)
  (:predicates
    (lives_in ?a - animal ?p - place)
    (with ?a - animal ?k - keeper)
    (is_at ?x - person ?p - place)
    (free_hands ?k - keeper)
    (hungry ?a - animal) (fed ?a - animal)
    (dirty ?a - animal) (groomed ?a - animal)
    (vaccinated ?a - animal)
    (adopted_by ?a - animal ?x - adopter)
    (up_for_adoption ?a - animal)
    (has_toy ?a - animal ?t - toy)
    (in_box ?t - toy)
    (swept ?k - kennel) (messy ?k - kennel))
  (:action go
    :parameters (?k - keeper ?f ?t - place)
    :precondition (is_at ?k ?f)
    :effect (and (is_at ?k ?t) (not (is_at ?k ?f))))
  (:action fetch
    :parameters (?k - keeper ?a - animal ?p - place)
    :precondition (and (is_at ?k ?p) (lives_in ?a ?p) (free_hands ?k) (up_for_adoption ?a))
    :effect (and (with ?a ?k) (not (lives_in ?a ?p)) (not (free_hands ?k))))
  (:action settle
    :parameters (?k - keeper ?a - animal ?p - place)
    :precondition (and (is_at ?k ?p) (with ?a ?k))
    :effect (and (lives_in ?a ?p) (free_hands ?k) (not (with ?a ?k))))
  (:action feed
    :parameters (?k - keeper ?a - animal ?p - place)
    :precondition (and (is_at ?k ?p) (lives_in ?a ?p) (hungry ?a))
    :effect (and (fed ?a) (not (hungry ?a))))
  (:action groom
    :parameters (?k - keeper ?a - animal)
    :precondition (and (is_at ?k yard) (with ?a ?k) (dirty ?a))
    :effect (and (groomed ?a) (not (dirty ?a))))
  (:action vaccinate
    :parameters (?k - keeper ?a - animal)
    :precondition (and (is_at ?k office) (with ?a ?k))
    :effect (vaccinated ?a))
  (:action sweep
    :parameters (?k - keeper ?p - kennel)
    :precondition (and (is_at ?k ?p) (messy ?p))
    :effect (and (swept ?p) (not (messy ?p))))
  (:action hand_toy
    :parameters (?k - keeper ?a - animal ?t - toy)
    :precondition (and (with ?a ?k) (in_box ?t))
    :effect (and (has_toy ?a ?t) (not (in_box ?t))))
  (:action sign_adoption
    :parameters (?k - keeper ?a - animal ?x - adopter)
    :precondition (and (is_at ?k office) (is_at ?x office) (with ?a ?k) (vaccinated ?a) (up_for_adoption ?a))
    :effect (and (adopted_by ?a ?x) (not (up_for_adoption ?a)) (not (with ?a ?k)) (free_hands ?k))))
