(define (problem elf-2)
  (:domain toy-factory-elves)
  (:objects
    Jingle Noel Tinsel - elf
    boat - wooden
    bunny bear - plush
    old_knife bone_needle - tool
    blue gold - colour
    bench_room vat_room gate - hall)
  (:init
    (= (total-cost) 0)
    (is-in Jingle bench_room) (is-in Noel vat_room) (is-in Tinsel gate)
    (is-stored boat bench_room) (is-stored bunny vat_room) (is-stored bear gate)
    (is-wielding Jingle bone_needle) (is-busy-handed Jingle) (is-on-hook old_knife gate)
    (is-carving-knife old_knife) (is-needle bone_needle)
    (is-coloured bunny blue) (is-plain boat) (is-plain bear) (is-wrapped bear)
    (is-stuffed bear)
    (is-paint-hall vat_room) (is-sleigh-hall gate)
    (is-connected bench_room vat_room) (is-connected vat_room bench_room)
    (is-connected vat_room gate) (is-connected gate vat_room)
    (is-connected gate bench_room) (is-connected bench_room gate)
    (is-ordered-by-child bear) (is-ordered-by-child boat) (is-tipsy Noel))
  (:goal (and)))
