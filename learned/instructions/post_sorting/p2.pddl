(define (problem hub2)
  (:domain mailhub)
  (:objects
    book skis wine_crate lamp rug - parcel
    in_tray reject_bin holding_bin - bin
    main_belt - belt
    red_truck blue_truck - truck
    oslo turku riga - city)
  (:init
    (held rug) (bound rug oslo)
    (feeds main_belt reject_bin)
    (shut red_truck) (shut holding_bin)
    (bound red_truck oslo) (bound blue_truck riga)
    (lies book in_tray) (bound book oslo) (express book)
    (lies skis main_belt) (bound skis riga)
    (lies wine_crate holding_bin) (bound wine_crate turku) (express wine_crate) (stamped wine_crate)
    (lies lamp in_tray) (bound lamp riga) (stamped lamp))
  (:goal (and)))
