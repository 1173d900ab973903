(define (problem chandeliers-1)
  (:domain chandelier-cleaners)
  (:objects Nora Emil - cleaner
            ballroom foyer music_room - salon
            big_one brass_one swan - chandelier
            bulb1 bulb2 bulb3 bulb4 - bulb)
  (:init (cleaner-in Nora foyer) (cleaner-in Emil ballroom)
         (hangs big_one ballroom) (hangs brass_one foyer) (hangs swan music_room)
         (raised big_one) (lit big_one) (raised brass_one) (dark brass_one) (lowered swan) (dark swan)
         (fitted bulb1 big_one) (fitted bulb2 swan) (pocketed bulb3 Nora) (pocketed bulb4 Emil)
         (crystal big_one) (crystal swan))
  (:goal (and)))
