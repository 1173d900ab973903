(define (problem qfridge-1)
  (:domain qfridge)
  (:objects
    bluefors oxford - fridge
    c7 c12 c30 - chip
    workbench - bench
    drybox drawer - cabinet
    Anouk Raj - engineer
    rf-line - line)
  (:init
    (chip-on c7 drybox) (chip-on c12 workbench) (chip-inside c30 oxford)
    (free-hands Anouk) (free-hands Raj)
    (vacant bluefors) (lid-open bluefors)
    (pumped oxford) (cold oxford) (hooked-up oxford he-line) (spare rf-line)
    (bonded c30) (bonded c12)
    (superconducting c7) (superconducting c30)
    (expert Anouk))
  (:goal (and)))
