(define (problem umbrellas-1)
  (:domain umbrella-rental)
  (:objects station-stand park-stand - stand
            backroom - workroom
            sunny daisy raven giant shade - umbrella
            Clara Hugo Yusuf - customer)
  (:init (stored sunny station-stand) (stored raven station-stand) (stored giant park-stand) (stored shade backroom) (lent daisy Hugo)
         (unfolded daisy) (unfolded shade) (damp daisy) (damp shade) (torn raven) (paid Hugo)
         (large giant) (large raven) (large shade) (yellow sunny) (yellow daisy) (black raven) (black giant))
  (:goal (and)))
