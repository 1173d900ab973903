(define (problem wool-2)
  (:domain wool-spinning-mill)
  (:objects
    Ines Jon Kaya - worker
    north south - hall
    old-carder - carder
    mule jenny - spinner
    big-vat small-vat - vat
    w1 w2 w3 w4 - batch
    green ochre - colour)
  (:init
    (is-at Ines north) (is-at Jon south) (is-at Kaya south)
    (is-located old-carder north) (is-located mule north) (is-located jenny south)
    (is-located big-vat south) (is-located small-vat south)
    (is-on w1 mule) (is-on w2 big-vat) (is-stored w3 north) (is-stored w4 south)
    (is-empty old-carder) (is-empty jenny) (is-empty small-vat)
    (is-running mule) (is-running big-vat)
    (is-oiled mule) (is-oiled big-vat) (is-oiled jenny)
    (is-carded w1) (is-carded w2) (is-carded w4) (is-spun w2)
    (is-dyed w4 green) (is-merino w2) (is-merino w3))
  (:goal (and)))
