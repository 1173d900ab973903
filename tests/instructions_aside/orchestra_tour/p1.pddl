(define (problem orchestra-p1)
  (:domain orchestra-on-tour)
  (:objects
    Musikverein Gewandhaus La-Scala - hall
    grand-hotel - hotel
    bus-1 bus-2 - bus
    clara otto yuki bruno - musician
    violin cello trumpet timpani - instrument
    strings brass percussion - section)
  (:init
    (road grand-hotel Musikverein) (road Musikverein grand-hotel)
    (road Musikverein Gewandhaus) (road Gewandhaus Musikverein)
    (road Gewandhaus La-Scala) (road La-Scala Gewandhaus)
    (road La-Scala grand-hotel) (road grand-hotel La-Scala)
    (plays clara violin) (plays otto cello) (plays bruno trumpet) (plays yuki timpani)
    (section-of violin strings) (section-of cello strings) (section-of trumpet brass) (section-of timpani percussion)
    (parked grand-hotel bus-1) (parked La-Scala bus-2)
    (item-at grand-hotel clara) (item-at grand-hotel otto) (item-at Musikverein yuki) (aboard bus-2 bruno)
    (item-at grand-hotel violin) (item-at grand-hotel timpani) (item-at Gewandhaus cello) (aboard bus-2 trumpet)
    (tuned violin) (lit Musikverein) (lit La-Scala)
    (has-performed La-Scala otto))
  (:goal (and)))
