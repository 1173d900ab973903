(define (problem toboggan-1)
  (:domain toboggan-run)
  (:objects Emil Frida Otti - rdr
    red_sled old_davos - sled
    north_run kids_run - trk
    summit chapel village - stop)
  (:init (run north_run summit chapel) (run kids_run chapel village)
    (r-at Emil village) (r-at Otti chapel)
    (s-at red_sled summit) (sits Frida red_sled front) (vac red_sled rear)
    (s-at old_davos chapel) (vac old_davos front) (vac old_davos rear)
    (helm Frida) (helm Otti) (waxed old_davos) (iced kids_run)
    (rode Otti kids_run))
  (:goal (and)))
