(define (problem tyres-p1)
  (:domain tyre-shop)
  (:objects mini polo - car
            bay1 bay2 - bay
            Ali Bea - fitter
            mini-front mini-rear polo-front polo-rear - hub
            s1 s2 s3 - summer
            w1 w2 - winter
            top-shelf low-shelf - shelf)
  (:init (in-yard mini) (in-bay polo bay2) (free-bay bay1) (lowered bay1) (raised bay2)
         (hub-of mini-front mini) (hub-of mini-rear mini) (hub-of polo-front polo) (hub-of polo-rear polo)
         (front mini-front) (rear mini-rear) (front polo-front) (rear polo-rear)
         (fitted s1 mini-front) (fitted s2 mini-rear) (fitted s3 polo-front) (no-tyre polo-rear)
         (tight mini-front) (tight mini-rear) (tight polo-front) (loose polo-rear)
         (stored w1 top-shelf) (carries Ali w2) (idle Bea)
         (punctured s2) (sound s1) (sound s3) (sound w1) (punctured w2) (pumped s1)
         (small s1) (small s2) (large s3) (small w1) (large w2))
  (:goal (and)))
