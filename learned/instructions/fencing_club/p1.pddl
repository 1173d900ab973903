(define (problem Fencing-p1)
  (:domain FencingClub)
  (:objects
    Ada Bela Cyril Dora - Fencer
    MainPiste SidePiste - Piste
    Foil1 Foil2 - Foil
    Epee1 Epee2 - Epee
    OldSabre - Sabre)
  (:init
    (OnBench Ada) (OnBench Bela) (OnPiste Cyril MainPiste) (OnPiste Dora MainPiste)
    (BareHeaded Ada) (BareHeaded Bela) (Masked Cyril) (BareHeaded Dora)
    (Wired Cyril) (Holds Cyril Foil1) (Holds Bela Epee1)
    (InRack Foil2) (InRack Epee2) (InRack OldSabre)
    (LeftHanded Ada) (LeftHanded Dora)
    (HasBeaten Dora Bela) (Mopped SidePiste))
  (:goal (and)))
