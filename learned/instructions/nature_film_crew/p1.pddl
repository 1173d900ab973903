(define (problem nf1)
  (:domain nature-film)
  (:objects
    base marsh cliff wood - spot
    Tilda Owen - op
    long-lens wide-cam - cam
    otter badger - mammal
    heron falcon - bird)
  (:init
    (pth base marsh) (pth marsh base) (pth base wood) (pth wood base) (pth wood cliff) (pth cliff wood)
    (hd marsh) (hd cliff) (hd wood)
    (lives otter marsh) (lives heron marsh) (lives badger wood) (lives falcon cliff)
    (loc Tilda base) (hid Owen wood) (fr Tilda) (has Owen wide-cam)
    (cam-on long-lens base) (batt long-lens) (shot badger wide-cam))
  (:goal (and)))
