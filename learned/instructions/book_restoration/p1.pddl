(define (problem books-one)
  (:domain book-restoration)
  (:objects atlas psalter herbal diary
            bench-1 screw-press shelf
            Ines Marek
            badger-brush bone-needle
            leather cloth vellum)
  (:init
    (book atlas) (book psalter) (book herbal) (book diary)
    (place bench-1) (place screw-press) (place shelf)
    (bench bench-1) (press screw-press)
    (binder Ines) (binder Marek)
    (tool badger-brush) (brush badger-brush) (tool bone-needle) (needle bone-needle)
    (cover leather) (cover cloth) (cover vellum)
    (rare psalter) (rare herbal)
    (lies atlas shelf) (bound atlas leather) (sewn atlas)
    (lies psalter bench-1) (bound psalter vellum) (sewn psalter)
    (lies herbal screw-press) (bare herbal) (clean herbal) (pressed herbal)
    (lies diary shelf) (bound diary cloth)
    (lies badger-brush bench-1)
    (holds Marek bone-needle) (idle Ines))
  (:goal (and)))
