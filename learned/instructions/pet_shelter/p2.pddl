(define (problem shelter2) (:domain pet-shelter)
  (:objects Bruno Fritz - dog Luna - cat Pip Pop - rabbit
    north_pen south_pen - kennel playroom - room
    Sam - keeper Old_Gustav Mia - adopter
    rope mouse bone - toy)
  (:init (lives_in Bruno north_pen) (lives_in Fritz north_pen) (lives_in Luna playroom) (lives_in Pip south_pen) (lives_in Pop office)
    (is_at Sam playroom) (is_at Old_Gustav office) (is_at Mia office) (free_hands Sam)
    (hungry Bruno) (fed Fritz) (hungry Luna) (fed Pip) (hungry Pop)
    (groomed Bruno) (dirty Fritz) (groomed Luna) (dirty Pip) (dirty Pop)
    (vaccinated Bruno) (vaccinated Pop)
    (up_for_adoption Bruno) (up_for_adoption Fritz) (up_for_adoption Luna) (up_for_adoption Pip) (up_for_adoption Pop)
    (in_box rope) (in_box mouse) (has_toy Fritz bone)
    (messy north_pen) (messy south_pen))
  (:goal (and)))
