(define (problem foodbank-2)
  (:domain food_bank)
  (:objects
    rack_a rack_b cold_room - shelf
    van1 van2 - van
    soup corn chickpeas - tin
    carrots cheese eggs chicken - fresh
    nguyens smiths - family
    Petra Colin - helper)
  (:init
    (is_at soup rack_a) (is_at corn rack_b) (is_at chickpeas van1)
    (is_at carrots van2) (is_at cheese cold_room) (is_at eggs van1) (is_at chicken cold_room)
    (is_checked soup) (is_checked cheese) (is_spoilt eggs) (is_spoilt corn) (is_halal chicken)
    (is_registered nguyens) (is_registered smiths) (is_vegetarian smiths)
    (is_chilled cold_room) (is_chilled van2)
    (on_duty Petra rack_a) (on_duty Colin van2))
  (:goal (and)))
