(define (problem rice-1)
  (:domain rice-terraces)
  (:objects
    wayan ketut - farmer
    upper middle lower - paddy
    village - place
    kerbau goat - animal
    jasmine red_rice sweet_rice - crop)
  (:init
    (is-at wayan village) (unburdened wayan)
    (is-at ketut middle) (leads ketut kerbau)
    (tethered goat village)
    (steps village granary) (steps granary village) (steps village lower) (steps lower village)
    (steps lower middle) (steps middle lower) (steps middle upper) (steps upper middle)
    (steps upper spring) (steps spring upper)
    (above upper middle) (above middle lower) (top-paddy upper)
    (flooded upper) (fallow middle) (fallow upper) (ploughed upper)
    (planted jasmine lower)
    (seedlings red_rice granary) (seedlings sweet_rice village)
    (buffalo kerbau) (sticky sweet_rice))
  (:goal (and)))
