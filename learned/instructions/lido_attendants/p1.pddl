(define (problem lido-1)
  (:domain lido-attendants)
  (:objects Cliff Dawn - attendant
    Rita Sam Otto - bather
    deep_end shallow_end kiosk lawn - spot
    striped spotted plain - towel
    L1 L2 - lounger)
  (:init (is-pool deep_end) (is-pool shallow_end)
    (is-at Cliff deep_end) (is-guarding Cliff deep_end)
    (is-at Dawn kiosk) (is-roaming Dawn)
    (is-at Rita lawn) (is-roaming Rita) (is-wet Rita)
    (is-at Sam kiosk) (is-roaming Sam) (is-at Otto shallow_end) (is-roaming Otto)
    (is-lent striped Dawn Rita) (is-spare spotted) (is-spare plain)
    (is-taken L1 Otto) (is-free L2))
  (:goal (and)))
