(define (problem lost-property-p2)
  (:domain lost-property)
  (:objects
    top-shelf low-shelf long-shelf - shelf
    north-desk south-desk - counter
    vault1 vault2 - safe
    Jo - clerk
    Amir Berta Chen - traveller
    camera wallet scarf backpack violin phone1 phone2 - item)
  (:init
    (in-hands scarf Jo)
    (lies-at camera vault1) (lies-at wallet vault1) (lies-at violin low-shelf) (lies-at backpack top-shelf)
    (lies-at phone1 north-desk) (lies-at phone2 long-shelf)
    (unlocked vault1) (locked vault2)
    (tagged camera) (registered camera) (tagged violin) (tagged phone2)
    (valuable camera) (valuable wallet) (valuable violin)
    (red scarf) (red backpack) (black camera) (black phone1) (black phone2)
    (belongs-to camera Amir) (belongs-to scarf Berta) (belongs-to violin Chen) (belongs-to phone2 Berta)
    (waits-at Amir south-desk) (in-hall Berta) (in-hall Chen))
  (:goal (and)))
