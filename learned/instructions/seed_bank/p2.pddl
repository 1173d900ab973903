(define (problem seeds_2) (:domain seed_bank)
  (:objects s1 s2 s3 s4 s5 - sample
            V1 V2 - vault  hot_room - drying_room  lab_a lab_b - lab
            Pekka Amina - researcher
            Kenya Chile - country)
  (:init (in_store s1 v1) (in_store s2 v1) (in_store s3 hot_room) (in_store s4 lab_b) (held_by s5 pekka)
         (posted pekka lab_a) (posted amina v1)
         (dried s1) (dried s2) (sealed s1) (catalogued s5) (tested s4)
         (origin s1 kenya) (origin s2 kenya) (origin s3 chile) (origin s4 chile) (origin s5 kenya)
         (cooled v1) (rare s2) (rare s3)
         (linked lab_a lab_b) (linked lab_b lab_a) (linked lab_a hot_room) (linked hot_room lab_a)
         (linked lab_a v1) (linked v1 lab_a) (linked v1 v2) (linked v2 v1))
  (:goal (and)))
