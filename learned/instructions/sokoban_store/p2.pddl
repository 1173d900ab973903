; entrance     tea_aisle    loading_bay  coldroom
; checkout     crossing     milk_aisle   exit
; backdoor     rice_aisle   nook         ramp
(define (problem store-p2)
  (:domain crate-store)
  (:objects
    entrance tea_aisle loading_bay coldroom checkout crossing
    milk_aisle exit backdoor rice_aisle nook ramp - square
    bigbox smallbox yellow-crate old_crate - crate
    grey yellow green - paint)
  (:init
    (next entrance tea_aisle east) (next entrance checkout south) (next tea_aisle loading_bay east) (next tea_aisle entrance west)
    (next tea_aisle crossing south) (next loading_bay coldroom east) (next loading_bay tea_aisle west) (next loading_bay milk_aisle south)
    (next coldroom loading_bay west) (next coldroom exit south) (next checkout crossing east) (next checkout backdoor south)
    (next checkout entrance north) (next crossing milk_aisle east) (next crossing checkout west) (next crossing rice_aisle south)
    (next crossing tea_aisle north) (next milk_aisle exit east) (next milk_aisle crossing west) (next milk_aisle nook south)
    (next milk_aisle loading_bay north) (next exit milk_aisle west) (next exit ramp south) (next exit coldroom north)
    (next backdoor rice_aisle east) (next backdoor checkout north) (next rice_aisle nook east) (next rice_aisle backdoor west)
    (next rice_aisle crossing north) (next nook ramp east) (next nook rice_aisle west) (next nook milk_aisle north)
    (next ramp nook west) (next ramp exit north)
    (me entrance)
    (at bigbox crossing) (at smallbox tea_aisle) (at yellow-crate milk_aisle) (at old_crate nook)
    (free entrance) (free loading_bay) (free coldroom) (free checkout) (free exit) (free backdoor) (free rice_aisle) (free ramp)
    (colour bigbox grey) (colour smallbox grey) (colour yellow-crate yellow) (colour old_crate green)
    (big bigbox) (big old_crate)
    (fragile smallbox) (fragile old_crate)
    (bay loading_bay) (bay ramp)
    (scanned yellow-crate))
  (:goal (and)))
