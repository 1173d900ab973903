(define (problem pier-2)
  (:domain pier-rides)
  (:objects helter_skelter waltzer teacups dodgems - ride
            kiosk_north kiosk_south - kiosk
            Ivy Ned Poppy - kid
            Ralph Susan - adult
            Oscar Bea - crew)
  (:init (loc Ivy kiosk_north) (loc Ned teacups) (rid Poppy waltzer) (rid Ralph waltzer) (loc Susan dodgems)
         (loc Oscar waltzer) (loc Bea kiosk_south)
         (tkt Ned) (tkt Susan) (had Ivy teacups) (run waltzer) (brk helter_skelter) (brk dodgems)
         (lit waltzer) (lit teacups) (wild waltzer) (wild dodgems))
  (:goal (and)))
