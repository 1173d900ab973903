(define (problem nurses-p2)
  (:domain night-nurses)
  (:objects room1 room2 room3 - ward
            desk store - office
            Ruth Sven Imani - nurse
            Otto Greta Finn Vera - patient
            ointment capsule powder - medicine)
  (:init (in Ruth desk) (in Sven room2) (in Imani store)
         (in Otto room1) (in Greta room2) (in Finn room2) (in Vera room3)
         (asleep Vera) (asleep Finn) (in-pain Otto) (in-pain Greta) (lamp-on room2) (lamp-on desk)
         (kept ointment store) (kept capsule store) (carries Sven powder)
         (prescribed ointment Otto) (prescribed capsule Otto) (prescribed powder Greta) (prescribed capsule Vera) (prescribed powder Finn))
  (:goal (and)))
