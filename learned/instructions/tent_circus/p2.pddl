(define (problem big-top-2)
  (:domain big-top)
  (:objects
    main-ring kids-ring rehearsal-ring - ring
    caravan - wagon
    Ilka Juan Sven - acrobat
    Coco Dodo - clown
    ball stilts besom trumpet - prop)
  (:init
    (path caravan main-ring) (path main-ring caravan)
    (path caravan rehearsal-ring) (path rehearsal-ring caravan)
    (path main-ring kids-ring) (path kids-ring main-ring)
    (at Ilka rehearsal-ring) (at Juan caravan) (at Sven main-ring) (at Coco kids-ring) (at Dodo caravan)
    (at ball caravan) (at stilts main-ring) (at besom rehearsal-ring)
    (carrying Coco trumpet)
    (hands-free Ilka) (hands-free Juan) (hands-free Sven) (hands-free Dodo)
    (warmed-up Sven) (made-up Coco) (swept kids-ring) (spotlit rehearsal-ring)
    (is-broom besom) (fireproof ball))
  (:goal (and)))
