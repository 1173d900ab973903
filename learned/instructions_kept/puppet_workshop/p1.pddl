(define (problem Puppets1)
  (:domain PuppetWorkshop)
  (:objects
    Giuseppe Nell - Maker
    Punch Judy Crocodile Sergeant - Puppet
    RedRobe GreenCoat BlueUniform - Costume
    Bench Shelf Trunk - Spot
    Red Green White - Colour)
  (:init
    (IsBench Bench)
    (IsTall Sergeant) (FitsTall BlueUniform)
    (ClothColour RedRobe Red) (ClothColour GreenCoat Green)
    (MakerAt Giuseppe Bench) (MakerAt Nell Shelf)
    (HasPot Giuseppe Red) (HasPot Nell Green) (HasPot Nell White)
    (Lies Punch Bench) (Lies Judy Shelf) (Lies Crocodile Trunk) (Lies Sergeant Shelf)
    (Wears Judy RedRobe) (IsDressed Judy) (Lies GreenCoat Trunk) (Lies BlueUniform Trunk)
    (FacePainted Punch White) (FacePainted Judy White) (FacePainted Crocodile Green) (FacePainted Sergeant White)
    (IsStrung Judy))
  (:goal (and)))
