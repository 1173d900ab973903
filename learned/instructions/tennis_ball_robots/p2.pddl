(define (problem tennis-p2)
  (:domain tennis-balls)
  (:objects
    r1 r2 r3 - bot
    lob slice smash volley dropshot - ball
    bin_x bin_y - basket
    centre_court grass_court clay_court - court
    kiosk - shed)
  (:init
    (gate centre_court grass_court) (gate grass_court centre_court)
    (gate centre_court clay_court) (gate clay_court centre_court)
    (gate centre_court kiosk) (gate kiosk centre_court)
    (shut centre_court clay_court)
    (at-bot r1 centre_court) (at-bot r2 grass_court) (at-bot r3 kiosk) (charged r1) (charged r2)
    (lies-at lob grass_court) (lies-at slice clay_court) (scooped r2 smash) (scooped r3 volley) (in-basket dropshot bin_x)
    (flat lob) (flat volley)
    (basket-at bin_x centre_court) (basket-at bin_y kiosk))
  (:goal (and)))
