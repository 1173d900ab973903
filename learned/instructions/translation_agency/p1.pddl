(define (problem agency-p1)
  (:domain translationAgency)
  (:objects
    Irina Pablo Yuki - translator
    contract novel menu - text
    english spanish russian japanese - language
    window_desk door_desk corner_desk lamp_desk - desk
    Bianchi Okoro - client)
  (:init
    (speaks Irina russian) (speaks Irina english)
    (speaks Pablo spanish) (speaks Pablo english)
    (speaks Yuki japanese) (speaks Yuki english) (speaks Yuki spanish)
    (seatedAt Irina window_desk) (seatedAt Pablo door_desk) (seatedAt Yuki lamp_desk)
    (vacant corner_desk)
    (hasFile Irina contract) (hasFile Pablo novel) (hasFile Pablo menu)
    (original contract russian) (exists-in contract russian)
    (original novel english) (exists-in novel english)
    (original menu spanish) (exists-in menu spanish))
  (:goal (and)))
