(define (problem salon-p2)
  (:domain hair-salon)
  (:objects
    Omar Bea old-joe Yuki Tess - client
    Sam Ines Rex - stylist
    basin-a basin-b - basin
    chair1 chair2 chair3 - chair
    bench-front bench-back - lounge
    honey silver midnight - dye)
  (:init
    (sits-at Omar chair1) (sits-at Bea chair2) (sits-at old-joe bench-front)
    (sits-at Yuki basin-a) (sits-at Tess bench-back)
    (vacant basin-b) (vacant chair3)
    (stands-by Sam chair1) (stands-by Ines chair2) (stands-by Rex basin-a)
    (qualified Sam) (qualified Ines)
    (washed Omar) (washed Yuki) (trimmed Omar)
    (dyed Bea silver)
    (undyed Omar) (undyed old-joe) (undyed Yuki) (undyed Tess)
    (paid Tess)
    (swept chair2) (swept chair3)
    (long-haired Bea) (long-haired Yuki))
  (:goal (and)))
