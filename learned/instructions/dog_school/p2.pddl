(define (problem dog_school_2)
  (:domain dog_school)
  (:objects
    luna oskar pepper dixie tiny - dog
    ines mr_bo - trainer
    meadow ring - spot
    k_a k_b k_c - kennel
    high_five stay spin - trick
    grey golden - colour)
  (:init
    (dog_at luna meadow) (dog_at oskar k_a) (dog_at pepper k_b) (dog_at dixie k_b) (dog_at tiny ring)
    (trainer_at ines ring) (trainer_at mr_bo meadow)
    (shut k_a) (shut k_c)
    (treat_jar ring) (has_treat mr_bo)
    (hungry luna) (hungry tiny) (hungry dixie)
    (has_learned oskar stay) (has_learned luna spin) (has_learned luna stay) (has_learned tiny high_five)
    (can_teach ines high_five) (can_teach ines spin) (can_teach mr_bo stay) (can_teach mr_bo spin)
    (fur luna golden) (fur oskar grey) (fur pepper grey) (fur dixie golden) (fur tiny grey))
  (:goal (and)))
