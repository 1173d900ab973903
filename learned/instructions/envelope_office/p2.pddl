(define (problem EnvelopeOffice-p2)
  (:domain EnvelopeOffice)
  (:objects
    letter1 letter2 letter3 letter4 - Letter
    coupon calendar - Leaflet
    red_env blue_env brown_env white_env - Envelope
    left_tray right_tray post_bag - Tray
    the_bank the_school aunt_may - Recipient)
  (:init
    (OnTray letter1 left_tray) (Folded letter1) (OnTray letter2 left_tray) (OnTray letter4 right_tray)
    (Inside letter3 blue_env) (Folded letter3) (OnTray coupon right_tray) (Folded coupon)
    (Inside calendar brown_env) (Folded calendar)
    (LiesIn red_env left_tray) (Blank red_env)
    (LiesIn blue_env post_bag) (Sealed blue_env) (Stamped blue_env) (AddressedTo blue_env aunt_may)
    (LiesIn brown_env right_tray) (Blank brown_env)
    (LiesIn white_env left_tray) (AddressedTo white_env the_bank)
    (MeantFor letter1 the_bank) (MeantFor letter2 the_school) (MeantFor letter3 aunt_may) (MeantFor letter4 the_bank)
    (WindowEnvelope white_env) (WindowEnvelope brown_env))
  (:goal (and)))
