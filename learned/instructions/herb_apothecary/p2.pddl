(define (problem herb-2)
  (:domain herb-apothecary)
  (:objects
    nettle yarrow belladonna - herb
    pot_a pot_b pot_c - jar
    rack cabinet counter - shelf
    Idris - assistant
    Granny Lou Sven - patient
    syrup ointment drops - remedy)
  (:init
    (dried nettle) (inJar nettle pot_a) (ground nettle)
    (dried belladonna) (inJar belladonna pot_b) (rawHerb yarrow) (loose yarrow)
    (jarOn pot_a rack) (jarOn pot_b counter) (jarOn pot_c counter)
    (jarEmpty pot_c) (labelled pot_a) (labelled pot_b)
    (handsFree Idris)
    (needs syrup nettle) (needs ointment yarrow) (needs drops belladonna)
    (brewed syrup) (strained syrup) (advised Lou Idris)
    (poisonous belladonna) (glass pot_b) (locked cabinet))
  (:goal (and)))
