(define (problem light-rental-1)
  (:domain light-rental)
  (:objects
    rack1 rack2 bench counter - plc
    par1 par2 par3 - par
    strobe1 strobe2 - strobe
    head1 - mhead
    flight_case road_case tub - cs
    mr_okafor band_zenith school - cust
    red amber blue - gelc)
  (:init
    (at par1 rack1) (at par2 rack1) (in-cs par3 flight_case)
    (at strobe1 rack2) (at strobe2 bench) (at head1 rack2)
    (at flight_case rack2) (at road_case counter) (at tub bench)
    (lid-shut flight_case) (lid-open road_case) (lid-open tub)
    (gel par1 red) (gel par2 blue) (gel par3 clear)
    (gel strobe1 clear) (gel strobe2 amber) (gel head1 clear)
    (bulb-ok par1) (bulb-ok par3) (bulb-ok strobe1) (bulb-ok head1)
    (bulb-blown par2) (bulb-blown strobe2)
    (tested head1)
    (booked par1 school) (booked par2 school) (booked par3 band_zenith)
    (booked strobe1 band_zenith) (booked strobe2 mr_okafor) (booked head1 mr_okafor)
    (big flight_case) (big road_case) (small tub)
    (powered bench) (serving counter))
  (:goal (and)))
