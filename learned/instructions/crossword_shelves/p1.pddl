(define (problem crossword_p1)
  (:domain crossword_shelves)
  (:objects
    top_shelf middle_shelf bottom_shelf
    cryptics_1 cryptics_2 quick_ones sunday_book jumbo
    Agnes Hugo Mo)
  (:init
    (shlf top_shelf) (shlf middle_shelf) (shlf bottom_shelf)
    (bk cryptics_1) (bk cryptics_2) (bk quick_ones) (bk sunday_book) (bk jumbo)
    (mem Agnes) (mem Hugo) (mem Mo)
    (hard cryptics_1) (hard cryptics_2)
    (on cryptics_1 top_shelf) (on quick_ones top_shelf) (on jumbo bottom_shelf)
    (lent cryptics_2 Agnes) (lent sunday_book Hugo)
    (done Agnes quick_ones) (held_for jumbo Mo)
    (tagged cryptics_2) (tagged sunday_book) (tagged jumbo)
    (dusted middle_shelf))
  (:goal (and)))
