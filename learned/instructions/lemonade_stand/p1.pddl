(define (problem lemonade-1)
  (:domain lemonade)
  (:objects
    Nell Rufus - kid
    Mrs_Pratt postman - customer
    glass_jug tin_jug - jug
    booth kerb kitchen - spot)
  (:init
    (at_spot Nell booth) (at_spot Rufus kitchen)
    (jug_on glass_jug booth) (jug_on tin_jug kitchen)
    (filled tin_jug) (has_in tin_jug sugar)
    (stocked lemon kitchen) (stocked sugar kitchen) (stocked ice kitchen) (stocked sugar booth)
    (waits_at Mrs_Pratt booth) (waits_at postman kerb) (sign_up kerb))
  (:goal (and)))
