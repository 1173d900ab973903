(define (problem chandeliers-2)
  (:domain chandelier-cleaners)
  (:objects Yusuf Clara Bo - cleaner
            chapel gallery east_wing west_wing - salon
            ch1 ch2 ch3 ch4 - chandelier
            x1 x2 x3 - bulb)
  (:init (cleaner-in Yusuf chapel) (cleaner-in Clara gallery) (cleaner-in Bo west_wing)
         (hangs ch1 chapel) (hangs ch2 gallery) (hangs ch3 east_wing) (hangs ch4 gallery)
         (lowered ch1) (dark ch1) (raised ch2) (lit ch2) (raised ch3) (dark ch3) (raised ch4) (lit ch4)
         (fitted x1 ch1) (fitted x2 ch2) (pocketed x3 Bo)
         (crystal ch2) (crystal ch3) (dusted ch3 Clara))
  (:goal (and)))
