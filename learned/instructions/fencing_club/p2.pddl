(define (problem Fencing-p2)
  (:domain FencingClub)
  (:objects
    Karim Lotta Mads Nina Oskar - Fencer
    p1 p2 p3 - Piste
    f1 f2 f3 - Foil
    e1 - Epee
    s1 s2 - Sabre)
  (:init
    (OnPiste Karim p1) (OnPiste Lotta p1) (OnBench Mads) (OnBench Nina) (OnPiste Oskar p3)
    (Masked Karim) (Masked Lotta) (BareHeaded Mads) (BareHeaded Nina) (Masked Oskar)
    (Wired Karim) (Wired Lotta) (Holds Karim s1) (Holds Lotta s2) (Holds Oskar e1)
    (InRack f1) (InRack f2) (InRack f3)
    (LeftHanded Oskar)
    (HasBeaten Nina Oskar) (Mopped p2) (Mopped p3))
  (:goal (and)))
