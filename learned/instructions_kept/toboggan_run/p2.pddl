(define (problem toboggan-2)
  (:domain toboggan-run)
  (:objects Nils Pia Theo - rdr
    s1 s2 s3 - sled
    long_run short_run - trk
    peak inn pond - stop)
  (:init (run long_run peak inn) (run short_run peak pond)
    (r-at Theo inn)
    (s-at s1 peak) (sits Pia s1 front) (sits Nils s1 rear)
    (s-at s2 inn) (vac s2 front) (vac s2 rear)
    (s-at s3 pond) (vac s3 front) (vac s3 rear)
    (helm Pia) (iced short_run) (waxed s1)
    (rode Theo long_run))
  (:goal (and)))
