(define (problem donk-1)
  (:domain donkey-trail)
  (:objects
    village bridge chapel pass summit_hut - stop
    Pepe Rosie - donkey
    Goliath - mule
    Luca Elena - herder
    flour tent firewood - load)
  (:init
    (path village bridge) (path bridge village) (path bridge chapel) (path chapel bridge)
    (path chapel pass) (path pass chapel) (path pass summit_hut) (path summit_hut pass)
    (hay village) (hay chapel) (smithy village)
    (at-b Pepe village) (at-b Rosie chapel) (at-b Goliath village)
    (at-h Luca village) (at-h Elena chapel)
    (leads Elena Rosie) (unled Pepe) (unled Goliath)
    (at-l flour village) (at-l firewood bridge) (on tent Rosie)
    (bare Pepe) (bare Goliath)
    (fed Goliath) (shod Pepe)
    (grey Pepe) (grey Goliath) (heavy flour) (heavy firewood))
  (:goal (and)))
