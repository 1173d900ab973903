(define (problem announcers-2)
  (:domain announcers)
  (:objects
    Tom Petra - announcer
    main tower - booth
    track-a track-b track-c track-d - platform
    regio tilt-train freight-9 - train
    dutch english - language)
  (:init
    (is-in Tom main) (is-in Petra main)
    (speaks Tom english) (speaks Tom dutch) (speaks Petra dutch)
    (covers main track-a) (covers main track-b) (covers tower track-c) (covers tower track-d)
    (mic-live main) (chimed track-b)
    (shown regio track-b) (shown tilt-train track-c)
    (announced regio track-b dutch) (said-by regio Petra))
  (:goal (and)))
