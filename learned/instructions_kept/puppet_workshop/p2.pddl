(define (problem Puppets2)
  (:domain PuppetWorkshop)
  (:objects
    Old_Marek Zuzka - Maker
    knight princess wolf1 wolf2 - Puppet
    silver_cape black_cape wolf_fur - Costume
    left_bench right_bench hook - Spot
    silver black grey - Colour)
  (:init
    (IsBench left_bench) (IsBench right_bench)
    (IsTall knight) (FitsTall silver_cape) (FitsTall black_cape)
    (ClothColour silver_cape silver) (ClothColour black_cape black) (ClothColour wolf_fur grey)
    (MakerAt Old_Marek left_bench) (MakerAt Zuzka hook)
    (HasPot Old_Marek silver) (HasPot Zuzka grey)
    (Lies knight left_bench) (Lies princess hook) (Lies wolf1 right_bench) (Lies wolf2 hook)
    (Wears knight black_cape) (IsDressed knight) (Lies silver_cape hook) (Lies wolf_fur right_bench)
    (FacePainted knight grey) (FacePainted princess silver) (FacePainted wolf1 black) (FacePainted wolf2 grey)
    (IsStrung knight) (IsStrung wolf2))
  (:goal (and)))
