(define (problem nails-p1)
  (:domain nail_salon)
  (:objects
    Fatima Lotte Brenda - client
    Suki Raquel - tech
    seat1 seat2 seat3 - seat
    coral plum mint - colour)
  (:init
    (sits_in Lotte seat2) (vacant seat1) (vacant seat3) (waiting Fatima) (waiting Brenda)
    (works_at Suki seat1) (works_at Raquel seat2)
    (bottle_at coral seat1) (bottle_at plum seat2) (bottle_at mint seat3)
    (bare Fatima left_hand) (bare Fatima right_hand) (bare Fatima toes)
    (bare Lotte left_hand) (painted Lotte right_hand plum) (bare Lotte toes) (filed Lotte left_hand)
    (bare Brenda left_hand) (bare Brenda right_hand) (painted Brenda toes coral) (cured Brenda toes))
  (:goal (and)))
