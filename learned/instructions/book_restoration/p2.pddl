(define (problem books-two)
  (:domain book-restoration)
  (:objects bk1 bk2 bk3 bk4 bk5
            long-table side-table old-press cabinet window-sill
            Otto Petra Quinn
            soft-brush hard-brush curved-needle
            calfskin linen parchment)
  (:init
    (book bk1) (book bk2) (book bk3) (book bk4) (book bk5)
    (place long-table) (place side-table) (place old-press) (place cabinet) (place window-sill)
    (bench long-table) (bench side-table) (press old-press)
    (binder Otto) (binder Petra) (binder Quinn)
    (tool soft-brush) (brush soft-brush) (tool hard-brush) (brush hard-brush)
    (tool curved-needle) (needle curved-needle)
    (cover calfskin) (cover linen) (cover parchment)
    (rare bk3) (rare bk5)
    (lies bk1 cabinet) (bound bk1 linen) (sewn bk1) (clean bk1)
    (lies bk2 long-table) (bare bk2) (sewn bk2)
    (holds Petra bk3) (bound bk3 calfskin)
    (lies bk4 old-press) (bound bk4 linen) (sewn bk4) (clean bk4) (pressed bk4)
    (lies bk5 window-sill) (bare bk5)
    (lies soft-brush side-table) (holds Otto hard-brush) (lies curved-needle long-table)
    (idle Quinn))
  (:goal (and)))
