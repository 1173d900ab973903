(define (problem perfume-2)
  (:domain perfume_makers)
  (:objects
    Yann Salma - perfumer
    f1 f2 f3 f4 - flask
    iris vetiver amber - essence
    attic - place)
  (:init
    (person_at Yann attic) (person_at Salma workbench) (has Salma f1) (free_hands Yann)
    (stands f2 attic) (stands f3 cellar) (stands f4 workbench)
    (contains f1 iris) (contains f3 vetiver) (contains f3 amber) (contains f4 amber)
    (stoppered f3) (matured f3) (labelled f3) (crystal f2)
    (floral iris) (precious iris) (precious amber)
    (= (total-cost) 0))
  (:goal (and)))
