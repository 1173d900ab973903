(define (problem costumes2) (:domain costume-rental)
  (:objects dress_1 dress_2 dress_3 - dress  cape - coat  crown sombrero - hat  fox_mask - mask
            Lola Max - client
            rail_a - rail  crate_x crate_y - box)
  (:init (is-on dress_1 rail_a) (is-on dress_2 crate_x) (is-worn dress_3 lola) (is-on cape rail_a)
         (is-on crown crate_y) (is-on sombrero rail_a) (is-with fox_mask max)
         (is-red dress_1) (is-red fox_mask) (is-blue dress_2) (is-blue cape) (is-gold crown) (is-gold dress_3)
         (is-small dress_1) (is-small dress_3) (is-small crown) (is-large dress_2) (is-large cape) (is-large sombrero) (is-large fox_mask)
         (fits-small lola) (fits-large max)
         (is-torn dress_1) (is-torn cape) (has-tag dress_1) (has-tag fox_mask) (has-tag dress_3) (has-tag cape)
         (has-paid lola) (has-paid max) (is-ironed sombrero))
  (:goal (and)))
