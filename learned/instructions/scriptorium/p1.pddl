(define (problem abbey1)
  (:domain scriptorium)
  (:objects Anselm Bede Oswin - monk window_desk north_desk - desk
    psalter bestiary herbal - book azure gold vermilion - pigment)
  (:init (sits-at Anselm window_desk) (in-cloister Bede) (in-cloister Oswin) (seat-free north_desk)
    (lies-on psalter window_desk) (shelved bestiary) (shelved herbal)
    (lit window_desk) (dark north_desk) (mixed azure) (copied-by herbal Bede))
  (:goal (and)))
