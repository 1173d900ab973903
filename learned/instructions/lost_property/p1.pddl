(define (problem lost-property-p1)
  (:domain lost-property)
  (:objects
    shelf-a shelf-b - shelf
    desk1 desk2 - counter
    strongbox - safe
    Mona Piet - clerk
    mr_brown ms_lee ms_ortiz - traveller
    umbrella laptop red_suitcase black_suitcase passport teddy - item)
  (:init
    (lies-at umbrella shelf-a) (lies-at laptop shelf-a)
    (lies-at red_suitcase shelf-b) (lies-at black_suitcase shelf-b)
    (lies-at passport desk1) (lies-at teddy desk2)
    (hands-free Mona) (hands-free Piet)
    (tagged umbrella) (tagged laptop) (registered laptop)
    (valuable laptop) (valuable passport)
    (red red_suitcase) (red umbrella) (black black_suitcase) (black laptop)
    (belongs-to laptop ms_lee) (belongs-to teddy ms_ortiz) (belongs-to red_suitcase mr_brown) (belongs-to passport mr_brown)
    (in-hall mr_brown) (in-hall ms_lee) (waits-at ms_ortiz desk2)
    (locked strongbox))
  (:goal (and)))
