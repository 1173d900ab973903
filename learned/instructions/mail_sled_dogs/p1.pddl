(define (problem sled-1)
  (:domain mail-sled-dogs)
  (:objects
    balto nanook sila kiska - dog
    erik maya - musher
    birch_sled - sled
    bag1 bag2 - mailbag
    nome cabin pass - stop)
  (:init
    (dog-at balto nome) (dog-at sila nome) (dog-at kiska pass) (harnessed nanook birch_sled)
    (no-lead birch_sled) (nobody-driving birch_sled) (sled-at birch_sled nome)
    (musher-at erik nome) (musher-at maya cabin)
    (bag-at bag1 nome) (bag-on bag2 birch_sled)
    (snow-trail nome cabin) (snow-trail cabin nome) (snow-trail cabin pass) (snow-trail pass cabin)
    (fed balto) (hungry nanook) (hungry sila) (hungry kiska) (booties nanook)
    (stamped bag2) (can-lead balto) (can-lead sila) (female sila) (female kiska)
    (addressed bag1 cabin) (addressed bag2 pass))
  (:goal (and)))
