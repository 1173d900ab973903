(define (problem freight-p1)
  (:domain freightWeb)
  (:objects
    graz linz vienna - town
    graz_bakery linz_florist vienna_museum vienna_opera - shop
    graz_field linz_field vienna_field - airfield
    gretl lutz viktor - van
    stork condor - jet
    cake roses statue violin ledger - shipment)
  (:init
    (siteIn graz_bakery graz) (siteIn graz_field graz)
    (siteIn linz_florist linz) (siteIn linz_field linz)
    (siteIn vienna_museum vienna) (siteIn vienna_opera vienna) (siteIn vienna_field vienna)
    (parkedAt gretl graz_bakery) (parkedAt lutz linz_field) (parkedAt viktor vienna_opera)
    (parkedAt stork graz_field) (parkedAt condor vienna_field) (fuelled stork)
    (waitsAt cake graz_bakery) (waitsAt roses linz_florist) (waitsAt statue vienna_museum)
    (waitsAt ledger linz_field) (stowedIn viktor violin)
    (perishable cake) (perishable roses) (bulky statue)
    (addressedTo cake vienna) (addressedTo roses graz) (addressedTo statue linz)
    (addressedTo violin graz) (addressedTo ledger vienna)
    (= (total-cost) 0))
  (:goal (and)))
