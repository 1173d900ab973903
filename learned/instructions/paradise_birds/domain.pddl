(define (domain paradise_breeders)
  (:requirements :strips :typing)
  (:types
    bird keeper enclosure - object
    cock hen - bird
    cage flight - enclosure)
  (:predicates
    (lives_in ?b - bird ?e - enclosure)
    (carries ?k - keeper ?b - bird)
    (hands_empty ?k - keeper)
    (fed ?b - bird)
    (ringed ?b - bird)
    (paired ?c - cock ?h - hen)
    (danced ?c - cock)
    (misted ?e - enclosure)
    (has_perch ?f - flight)
    (red_plumed ?b - bird))
  (:action net
    :parameters (?k - keeper ?b - bird ?e - enclosure)
    :precondition (and (lives_in ?b ?e) (hands_empty ?k))
    :effect (and (carries ?k ?b) (not (lives_in ?b ?e)) (not (hands_empty ?k))))
  (:action release
    :parameters (?k - keeper ?b - bird ?e - enclosure)
    :precondition (carries ?k ?b)
    :effect (and (lives_in ?b ?e) (hands_empty ?k) (not (carries ?k ?b))))
  (:action feed
    :parameters (?k - keeper ?b - bird ?e - enclosure)
    :precondition (and (lives_in ?b ?e) (hands_empty ?k))
    :effect (fed ?b))
  (:action ring
    :parameters (?k - keeper ?b - bird)
    :precondition (carries ?k ?b)
    :effect (ringed ?b))
  (:action mist
    :parameters (?k - keeper ?e - enclosure)
    :precondition (hands_empty ?k)
    :effect (misted ?e))
  (:action hang_perch
    :parameters (?k - keeper ?f - flight)
    :precondition (hands_empty ?k)
    :effect (has_perch ?f))
  (:action dance
    :parameters (?c - cock ?f - flight)
    :precondition (and (lives_in ?c ?f) (has_perch ?f) (fed ?c))
    :effect (danced ?c))
  (:action pair
    :parameters (?c - cock ?h - hen ?f - flight)
    :precondition (and (lives_in ?c ?f) (lives_in ?h ?f) (danced ?c) (fed ?h))
    :effect (paired ?c ?h))
  (:action split
    :parameters (?c - cock ?h - hen)
    :precondition (paired ?c ?h)
    :effect (not (paired ?c ?h))))
