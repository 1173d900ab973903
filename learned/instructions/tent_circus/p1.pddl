(define (problem big-top-1)
  (:domain big-top)
  (:objects
    north-ring south-ring - ring
    dressing-wagon prop-wagon - wagon
    Mira Tomas - acrobat
    Bobo Pipo - clown
    hoop torch unicycle broom - prop)
  (:init
    (path dressing-wagon prop-wagon) (path prop-wagon dressing-wagon)
    (path prop-wagon north-ring) (path north-ring prop-wagon)
    (path prop-wagon south-ring) (path south-ring prop-wagon)
    (path north-ring south-ring) (path south-ring north-ring)
    (at Mira dressing-wagon) (at Tomas north-ring) (at Bobo dressing-wagon) (at Pipo prop-wagon)
    (at hoop prop-wagon) (at unicycle north-ring) (at broom prop-wagon)
    (carrying Tomas torch)
    (hands-free Mira) (hands-free Bobo) (hands-free Pipo)
    (made-up Pipo) (spotlit south-ring) (rigged north-ring)
    (is-broom broom) (fireproof torch) (fireproof hoop))
  (:goal (and)))
