(define (domain dog_school)
  (:requirements :strips :typing :negative-preconditions)
  (:types dog trainer spot trick colour - object
          kennel - spot)
  (:predicates
    (dog_at ?d - dog ?s - spot)
    (trainer_at ?t - trainer ?s - spot)
    (shut ?k - spot)
    (hungry ?d - dog)
    (has_learned ?d - dog ?k - trick)
    (can_teach ?t - trainer ?k - trick)
    (has_treat ?t - trainer)
    (treat_jar ?s - spot)
    (fur ?d - dog ?c - colour))
  (:action walk_alone
    :parameters (?t - trainer ?from - spot ?to - spot)
    :precondition (and (trainer_at ?t ?from) (not (shut ?from)) (not (shut ?to)))
    :effect (and (trainer_at ?t ?to) (not (trainer_at ?t ?from))))
  (:action walk_dog
    :parameters (?t - trainer ?d - dog ?from - spot ?to - spot)
    :precondition (and (trainer_at ?t ?from) (dog_at ?d ?from) (not (shut ?from)) (not (shut ?to)))
    :effect (and (not (trainer_at ?t ?from)) (not (dog_at ?d ?from)) (trainer_at ?t ?to) (dog_at ?d ?to)))
  (:action shut_kennel
    :parameters (?k - kennel)
    :precondition (not (shut ?k))
    :effect (shut ?k))
  (:action open_kennel
    :parameters (?k - kennel)
    :precondition (shut ?k)
    :effect (not (shut ?k)))
  (:action take_treat
    :parameters (?t - trainer ?s - spot)
    :precondition (and (trainer_at ?t ?s) (treat_jar ?s) (not (has_treat ?t)))
    :effect (has_treat ?t))
  (:action give_treat
    :parameters (?t - trainer ?d - dog ?s - spot)
    :precondition (and (trainer_at ?t ?s) (dog_at ?d ?s) (has_treat ?t))
    :effect (and (not (has_treat ?t)) (not (hungry ?d))))
  (:action teach
    :parameters (?t - trainer ?d - dog ?k - trick ?s - spot)
    :precondition (and (trainer_at ?t ?s) (dog_at ?d ?s) (can_teach ?t ?k) (not (hungry ?d)))
    :effect (and (has_learned ?d ?k) (hungry ?d))))
