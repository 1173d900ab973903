; courtyard - great_hall - solar, armoury and pantry off the courtyard, dungeon below the armoury; the crypt is walled up
(define (problem castle-p2)
  (:domain castle)
  (:objects page cook groom
            courtyard great_hall solar armoury pantry dungeon crypt
            d1 d2 d3 d4 d5
            pike crown keg ladle lute)
  (:init
    (servant page) (servant cook) (servant groom)
    (room courtyard) (room great_hall) (room solar) (room armoury) (room pantry) (room dungeon) (room crypt)
    (door d1) (door d2) (door d3) (door d4) (door d5)
    (thing pike) (thing crown) (thing keg) (thing ladle) (thing lute)
    (joins d1 courtyard great_hall) (joins d1 great_hall courtyard)
    (joins d2 great_hall solar) (joins d2 solar great_hall)
    (joins d3 courtyard armoury) (joins d3 armoury courtyard)
    (joins d4 courtyard pantry) (joins d4 pantry courtyard)
    (joins d5 armoury dungeon) (joins d5 dungeon armoury)
    (open d1) (open d3) (open d5)
    (in page solar) (in cook pantry) (in groom courtyard)
    (lies pike armoury) (lies crown dungeon) (lies keg pantry) (lies lute great_hall)
    (carries cook ladle)
    (silver crown) (silver ladle))
  (:goal (and)))
