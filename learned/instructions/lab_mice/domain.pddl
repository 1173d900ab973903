(define (domain lab_mice)
  (:requirements :strips :typing)
  (:types animal enclosure keeper food - object
          mouse rat - animal
          cage maze - enclosure)
  (:constants scale_box - enclosure)
  (:predicates
    (in_enc ?a - animal ?e - enclosure)
    (held_by ?a - animal ?k - keeper)
    (free_handed ?k - keeper)
    (is_fed ?a - animal)
    (fed_with ?a - animal ?f - food)
    (is_tagged ?a - animal)
    (weighed ?a - animal)
    (maze_solved ?a - animal ?m - maze)
    (clean ?e - enclosure)
    (soiled ?e - enclosure)
    (vacant ?e - enclosure)
    (white_fur ?a - animal)
    (brown_fur ?a - animal))
  (:action lift_out
    :parameters (?k - keeper ?a - animal ?e - enclosure)
    :precondition (and (in_enc ?a ?e) (free_handed ?k))
    :effect (and (held_by ?a ?k) (vacant ?e) (not (in_enc ?a ?e)) (not (free_handed ?k))))
  (:action set_down
    :parameters (?k - keeper ?a - animal ?e - enclosure)
    :precondition (and (held_by ?a ?k) (vacant ?e))
    :effect (and (in_enc ?a ?e) (free_handed ?k) (not (held_by ?a ?k)) (not (vacant ?e))))
  (:action feed
    :parameters (?a - animal ?f - food ?c - cage)
    :precondition (in_enc ?a ?c)
    :effect (and (is_fed ?a) (fed_with ?a ?f)))
  (:action tag_ear
    :parameters (?k - keeper ?a - animal)
    :precondition (held_by ?a ?k)
    :effect (is_tagged ?a))
  (:action weigh
    :parameters (?a - animal)
    :precondition (in_enc ?a scale_box)
    :effect (weighed ?a))
  (:action run_maze
    :parameters (?a - animal ?m - maze)
    :precondition (and (in_enc ?a ?m) (is_fed ?a))
    :effect (and (maze_solved ?a ?m) (soiled ?m) (not (clean ?m))))
  (:action scrub
    :parameters (?k - keeper ?e - enclosure)
    :precondition (and (soiled ?e) (vacant ?e) (free_handed ?k))
    :effect (and (clean ?e) (not (soiled ?e)))))
