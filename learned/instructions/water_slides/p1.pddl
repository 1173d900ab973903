(define (problem slides-1)
  (:domain water-slides)
  (:objects
    deck tower-top pool - place
    corkscrew plunge - slide
    Marek Fenna - lifeguard
    lily arthur nan - guest
    raft1 raft2 raft3 - raft)
  (:init
    (stairs deck tower-top) (stairs tower-top deck) (stairs pool deck) (stairs deck pool)
    (runs corkscrew tower-top pool) (runs plunge tower-top pool)
    (at lily deck) (at arthur tower-top) (at nan pool)
    (at raft1 deck) (at raft2 tower-top) (at raft3 pool)
    (red raft1) (yellow raft2) (yellow raft3)
    (pumped-up raft2) (flowing plunge) (minds Marek plunge) (minds Fenna plunge)
    (dripping nan))
  (:goal (and)))
