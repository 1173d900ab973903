(define (problem opera_1)
  (:domain opera_wardrobe)
  (:objects
    tosca mimi rodolfo - singer
    Greta Pablo - dresser
    red_gown ball_gown - gown
    black_cloak - cloak
    hussar_coat - uniform
    wardrobe workroom laundry dressing_room - room)
  (:init
    (hangs_in red_gown wardrobe) (hangs_in black_cloak wardrobe)
    (hangs_in hussar_coat laundry) (wears mimi ball_gown)
    (cut_for red_gown tosca) (cut_for red_gown mimi) (cut_for ball_gown mimi) (cut_for ball_gown tosca)
    (cut_for black_cloak rodolfo) (cut_for black_cloak tosca) (cut_for hussar_coat rodolfo)
    (torn red_gown) (torn hussar_coat) (clean red_gown) (clean black_cloak) (clean ball_gown) (ironed ball_gown)
    (silk red_gown) (silk ball_gown)
    (sewing_place workroom) (wash_place laundry)
    (made_up mimi)
    (person_in tosca dressing_room) (person_in mimi dressing_room) (person_in rodolfo workroom)
    (person_in Greta wardrobe) (person_in Pablo laundry))
  (:goal (and)))
