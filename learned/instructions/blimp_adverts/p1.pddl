(define (problem blimp-p1)
  (:domain blimp-adverts)
  (:objects Goliath Daisy - airship
    cola tyres jeans - banner
    Ines Bob Moss - crew
    mill_field heath - field
    Barrow Seaton Pendle - town)
  (:init (over Goliath mill_field) (grounded Goliath) (gassed Goliath) (bare Goliath)
    (over Daisy heath) (aloft Daisy) (gassed Daisy) (carries Daisy tyres)
    (in-store cola) (in-store jeans)
    (aboard Ines Goliath) (aboard Moss Goliath) (aboard Bob Daisy)
    (lane mill_field Barrow) (lane Barrow mill_field) (lane Barrow Seaton) (lane Seaton Barrow)
    (lane Seaton heath) (lane heath Seaton) (lane Seaton Pendle) (lane Pendle Seaton))
  (:goal (and)))
