(define (problem old-mill)
  (:domain evidence-room)
  (:objects boot left_shoe right_shoe laptop letter - exhibit
            Ruiz Tanaka Boyd - officer
            cabinet safe_a safe_b - locker
            dna soil ink - lab-test
            forgery poaching - case)
  (:init (stored-in boot cabinet) (stored-in left_shoe safe_a) (stored-in right_shoe safe_b)
         (signed-out laptop Ruiz) (signed-out letter Boyd)
         (bagged boot) (bagged left_shoe) (bagged right_shoe) (bagged letter)
         (labelled boot) (labelled letter) (photographed boot)
         (tested boot soil)
         (belongs-to boot poaching) (belongs-to left_shoe poaching) (belongs-to right_shoe poaching)
         (belongs-to laptop forgery) (belongs-to letter forgery)
         (locked safe_a) (locked safe_b)
         (has-key Ruiz safe_a) (has-key Tanaka safe_b) (has-key Boyd cabinet)
         (trained Ruiz ink) (trained Tanaka soil) (trained Tanaka dna) (trained Boyd dna))
  (:goal (and)))
