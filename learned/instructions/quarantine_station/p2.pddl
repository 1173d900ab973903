(define (problem Q2)
  (:domain QUARANTINE)
  (:objects
    bruno fifi - dog
    tiger whisky velvet - cat
    kiki - parrot
    dr_moss lena - keeper
    cell_a cell_b cell_c cell_d - pen)
  (:init
    (in_pen bruno cell_a) (in_pen fifi cell_a) (in_pen tiger cell_b) (in_pen whisky cell_c) (in_pen kiki cell_c)
    (leads lena velvet)
    (suited lena) (suited dr_moss) (hands_free dr_moss)
    (infected bruno) (infected tiger) (infected kiki)
    (tested bruno) (tested whisky) (tested velvet) (cleared whisky)
    (disinfected cell_d) (heated cell_c) (heated cell_d))
  (:goal (and)))
