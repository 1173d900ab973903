(define (problem announcers-1)
  (:domain announcers)
  (:objects
    Moira Jens Farida - announcer
    east-booth west-booth - booth
    platform-1 platform-2 platform-3 - platform
    ic204 night-express s7 - train
    english german french - language)
  (:init
    (is-in Moira east-booth) (is-in Jens west-booth) (on-break Farida)
    (speaks Moira english) (speaks Moira french) (speaks Jens english) (speaks Jens german)
    (speaks Farida french) (speaks Farida german)
    (covers east-booth platform-1) (covers east-booth platform-2) (covers west-booth platform-3)
    (mic-live west-booth) (chimed platform-3)
    (shown ic204 platform-1) (shown s7 platform-3))
  (:goal (and)))
