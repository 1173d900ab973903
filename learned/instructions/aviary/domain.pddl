(define (domain escapeProofAviary)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    zone door keeper bird - object
    parrot owl finch - bird)
  (:predicates
    (keeperIn ?k - keeper ?z - zone)
    (birdIn ?b - bird ?z - zone)
    (holds ?k - keeper ?b - bird)
    (busy ?k - keeper)
    (connects ?d - door ?z1 ?z2 - zone)
    (isOpen ?d - door)
    (ringed ?b - bird)
    (weighed ?b - bird)
    (sick ?b - bird)
    (tame ?b - bird)
    (holed ?z - zone))
  (:action openDoor
    :parameters (?k - keeper ?d - door ?z1 ?z2 - zone)
    :precondition (and (keeperIn ?k ?z1) (connects ?d ?z1 ?z2) (not (isOpen ?d)))
    :effect (isOpen ?d))
  (:action closeDoor
    :parameters (?k - keeper ?d - door ?z1 ?z2 - zone)
    :precondition (and (keeperIn ?k ?z1) (connects ?d ?z1 ?z2) (isOpen ?d))
    :effect (not (isOpen ?d)))
  (:action walk
    :parameters (?k - keeper ?d - door ?z1 ?z2 - zone)
    :precondition (and (keeperIn ?k ?z1) (connects ?d ?z1 ?z2) (isOpen ?d))
    :effect (and (keeperIn ?k ?z2) (not (keeperIn ?k ?z1))))
  (:action catch
    :parameters (?k - keeper ?b - bird ?z - zone)
    :precondition (and (keeperIn ?k ?z) (birdIn ?b ?z) (not (busy ?k)))
    :effect (and (holds ?k ?b) (busy ?k) (not (birdIn ?b ?z))))
  (:action release
    :parameters (?k - keeper ?b - bird ?z - zone)
    :precondition (and (keeperIn ?k ?z) (holds ?k ?b))
    :effect (and (birdIn ?b ?z) (not (holds ?k ?b)) (not (busy ?k))))
  (:action ring
    :parameters (?k - keeper ?b - bird)
    :precondition (and (holds ?k ?b) (not (ringed ?b)))
    :effect (ringed ?b))
  (:action weigh
    :parameters (?k - keeper ?b - bird)
    :precondition (holds ?k ?b)
    :effect (weighed ?b))
  (:action cure
    :parameters (?k - keeper ?b - bird)
    :precondition (and (holds ?k ?b) (sick ?b))
    :effect (not (sick ?b)))
  (:action mendNet
    :parameters (?k - keeper ?z - zone)
    :precondition (and (keeperIn ?k ?z) (holed ?z) (not (busy ?k)))
    :effect (not (holed ?z))))
