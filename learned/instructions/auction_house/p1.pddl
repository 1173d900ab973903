(define (problem auction-p1)
  (:domain auction-house)
  (:objects saleroom vault viewing - room
            landscape portrait - painting
            mingvase - vase
            mantelclock - clock
            Joe - porter
            MsWu - expert
            Baron Lola Tycoon - bidder)
  (:init (door podium saleroom) (door saleroom podium) (door saleroom vault) (door vault saleroom)
         (door saleroom viewing) (door viewing saleroom)
         (lot-in landscape vault) (lot-in portrait viewing) (lot-in mingvase podium) (lot-in mantelclock vault)
         (person-in Joe vault) (person-in MsWu viewing) (person-in Baron saleroom) (person-in Lola viewing) (person-in Tycoon saleroom)
         (appraised mingvase) (catalogued mingvase) (on-block mingvase) (block-taken)
         (registered Baron) (has-paddle Baron) (registered Lola) (has-paddle Lola)
         (wrapped landscape) (antique mingvase) (antique mantelclock) (fake portrait))
  (:goal (and)))
