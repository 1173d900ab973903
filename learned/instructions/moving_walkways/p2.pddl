(define (problem walkways-2)
  (:domain moving-walkways)
  (:objects Mrs_Bell Theo Nia - person
            Kofi - mechanic
            plaza arcade metro garden - hall
            long_belt short_belt steep_belt old_belt - walkway
            trunk holdall guitar - suitcase)
  (:init (in-hall Mrs_Bell metro) (in-hall Theo plaza) (on-belt Nia long_belt) (in-hall Kofi garden)
         (touches long_belt plaza) (touches long_belt arcade) (runs-to long_belt arcade)
         (touches short_belt arcade) (touches short_belt metro) (runs-to short_belt arcade) (halted short_belt)
         (touches steep_belt plaza) (touches steep_belt metro) (runs-to steep_belt metro)
         (touches old_belt arcade) (touches old_belt garden) (runs-to old_belt garden) (halted old_belt)
         (has Mrs_Bell trunk) (left-in holdall plaza) (left-in guitar arcade))
  (:goal (and)))
