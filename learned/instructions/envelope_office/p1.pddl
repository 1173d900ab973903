(define (problem EnvelopeOffice-p1)
  (:domain EnvelopeOffice)
  (:objects
    invoice reminder thank_you - Letter
    flyer1 flyer2 - Leaflet
    env_a env_b big_env - Envelope
    inbox outbox table_tray - Tray
    mueller okafor patel - Recipient)
  (:init
    (OnTray invoice inbox) (OnTray reminder inbox) (Folded reminder)
    (Inside thank_you env_b) (Folded thank_you)
    (OnTray flyer1 table_tray) (Inside flyer2 big_env) (Folded flyer2)
    (LiesIn env_a table_tray) (Blank env_a)
    (LiesIn env_b table_tray) (AddressedTo env_b patel)
    (LiesIn big_env outbox) (Sealed big_env) (AddressedTo big_env okafor)
    (MeantFor invoice mueller) (MeantFor reminder okafor) (MeantFor thank_you patel)
    (WindowEnvelope env_a))
  (:goal (and)))
