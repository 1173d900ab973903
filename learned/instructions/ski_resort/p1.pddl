(define (problem ski-p1)
  (:domain ski-resort)
  (:objects
    village midway summit - spot
    alm-hut - hut
    gondola chair t-bar - lift
    meadow wolf-run the-wall forest-path traverse - piste
    anna max old-joe - skier
    beast1 beast2 - groomer
    blue red black - grade)
  (:init
    (lift-from-to gondola village midway) (lift-from-to chair midway summit) (lift-from-to t-bar village alm-hut)
    (piste-from-to meadow midway village) (piste-from-to wolf-run summit midway) (piste-from-to the-wall summit village)
    (piste-from-to forest-path alm-hut village) (piste-from-to traverse midway alm-hut)
    (grade-of meadow blue) (grade-of wolf-run red) (grade-of the-wall black) (grade-of forest-path blue) (grade-of traverse red)
    (masters anna blue) (masters anna red) (masters anna black) (masters max blue) (masters max red) (masters old-joe blue)
    (turning gondola) (groomed meadow) (groomed forest-path)
    (at anna village) (at max summit) (at old-joe alm-hut) (at beast1 village) (at beast2 midway))
  (:goal (and)))
