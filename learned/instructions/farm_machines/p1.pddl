(define (problem mill-farm)
  (:domain farm-machines)
  (:objects
    long_acre mill_field hill_field - field
    oldBarn newBarn - barn
    farmyard - yard
    fendt deere little_grey - tractor
    tipper flatbed - trailer
    wheat barley oats - crop)
  (:init
    (= (total-cost) 0)
    (located fendt farmyard) (located deere mill_field) (located little_grey oldBarn)
    (located tipper mill_field) (located flatbed farmyard)
    (coupled deere tipper) (uncoupled flatbed) (hook_free fendt) (hook_free little_grey)
    (no_load tipper) (load_of flatbed oats)
    (ripe_on wheat long_acre) (ripe_on barley mill_field)
    (tilled hill_field))
  (:goal (and)))
