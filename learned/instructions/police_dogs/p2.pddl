(define (problem police-dogs-p2)
  (:domain police-dogs)
  (:objects k9_1 k9_2 k9_3 k9_4 - dog
            Ramos Petrov - officer
            depot stadium terminal yard - site
            bag flask badge - item)
  (:init (dog-at k9_1 yard) (loose k9_1) (dog-at k9_2 yard) (loose k9_2)
         (dog-at k9_3 depot) (on-lead k9_3 Ramos) (dog-at k9_4 stadium) (loose k9_4)
         (off-at Ramos depot) (off-at Petrov yard) (free-handed Petrov)
         (hidden bag terminal) (hidden flask stadium)
         (rewarded k9_1) (puppy k9_2) (puppy k9_4))
  (:goal (and)))
