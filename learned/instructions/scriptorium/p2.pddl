(define (problem abbey2)
  (:domain scriptorium)
  (:objects hugo odo - monk desk1 desk2 desk3 - desk
    annals gospel chronicle hymnal - book green red - pigment)
  (:init (sits-at hugo desk1) (sits-at odo desk2) (seat-free desk3)
    (lies-on annals desk1) (lies-on gospel desk3) (shelved chronicle) (shelved hymnal)
    (lit desk3) (dark desk1) (dark desk2) (mixed red)
    (copied-by gospel odo) (painted-by gospel odo red))
  (:goal (and)))
