(define (problem classroom-p1)
  (:domain classroom)
  (:objects
    mia jonas ali - pupil
    desk1 desk2 desk3 - desk
    bigWindow smallWindow - window
    board bookshelf bin - place
    atlas reader dictionary - book
    ruler globe apple-core - item)
  (:init
    (near board) (gripper-free)
    (sits mia desk1) (sits jonas desk2) (sits ali desk3)
    (on desk2 atlas) (on desk1 reader) (on bookshelf dictionary)
    (on desk3 globe) (on desk1 apple-core)
    (has ali ruler)
    (owns mia reader) (owns jonas ruler) (owns ali atlas)
    (dirty board) (dirty desk2)
    (open bigWindow))
  (:goal (and)))
