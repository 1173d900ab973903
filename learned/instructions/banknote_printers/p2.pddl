(define (problem banknote-p2)
  (:domain banknote-printers)
  (:objects
    n1 n2 n3 n4 n5 - sheet
    front back seal - plate
    heidi goliath dora - press)
  (:init
    (at n1 vault) (at n2 guillotine) (at n3 guillotine) (at n4 paper-store) (at n5 goliath)
    (mounted front heidi) (mounted back goliath) (mounted seal dora)
    (inked heidi blue-ink) (inked goliath blue-ink) (inked dora brown-ink)
    (printed n1 front) (printed n1 back) (tinted n1 blue-ink) (printed n2 front) (tinted n2 blue-ink)
    (numbered n1) (numbered n2) (cut n1) (spoiled n3) (spoiled n5))
  (:goal (and)))
