(define (problem umbrellas-2)
  (:domain umbrella-rental)
  (:objects north south pier_end - stand
            shed - workroom
            u1 u2 u3 u4 u5 u6 - umbrella
            Tina Bruno Mei Walt - customer)
  (:init (stored u1 north) (stored u2 north) (stored u3 south) (stored u4 shed) (lent u5 Mei) (lent u6 Walt)
         (unfolded u5) (unfolded u4) (damp u3) (damp u4) (torn u4) (torn u1) (paid Mei) (paid Walt) (paid Tina)
         (large u1) (large u5) (large u3) (yellow u2) (yellow u5) (yellow u4) (black u3) (black u6))
  (:goal (and)))
