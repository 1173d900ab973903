(define (problem Q1)
  (:domain QUARANTINE)
  (:objects
    Rex Bonnie - dog
    Minka - cat
    Polly Coco - parrot
    Ines Farid - keeper
    pen1 pen2 pen3 pen4 - pen)
  (:init
    (in_pen Rex pen1) (in_pen Minka pen2) (in_pen Polly pen3) (in_pen Coco pen3)
    (leads Ines Bonnie) (suited Ines) (hands_free Farid)
    (infected Minka) (infected Polly) (infected Bonnie)
    (tested Polly) (tested Rex)
    (disinfected pen4) (heated pen3) (heated pen4))
  (:goal (and)))
