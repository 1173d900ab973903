(define (problem snow-town) (:domain snow)
  (:objects big_plough - plough  salty - gritter  Janne Mirko Tess - shoveller
    depot - yard  church_hill school_lane mill_road - road  market - square)
  (:init (veh-at big_plough depot) (veh-at salty depot) (man-at Janne depot) (man-at Mirko market) (driver-of Tess salty)
    (cab-empty big_plough) (has-shovel Mirko) (silo depot)
    (snowed-in church_hill) (snowed-in school_lane) (snowed-in market) (icy mill_road) (icy church_hill) (hilly church_hill) (hilly mill_road)
    (next-to depot mill_road) (next-to mill_road depot) (next-to depot school_lane) (next-to school_lane depot)
    (next-to school_lane market) (next-to market school_lane) (next-to market church_hill) (next-to church_hill market) (next-to mill_road market) (next-to market mill_road))
  (:goal (and)))
