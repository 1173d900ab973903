(define (problem classroom-p2)
  (:domain classroom)
  (:objects
    p_lee p_noor tess - pupil
    front-desk back_desk - desk
    w1 w2 w3 - window
    whiteboard cupboard teacher_table - place
    maths_book history_book poetry_book - book
    scissors glue chalk_box - item)
  (:init
    (near cupboard) (gripping glue)
    (sits p_lee front-desk) (sits p_noor front-desk) (sits tess back_desk)
    (on teacher_table maths_book) (on back_desk history_book) (on cupboard poetry_book) (on w2 chalk_box)
    (has p_noor scissors)
    (owns p_lee maths_book) (owns tess history_book) (owns p_noor poetry_book)
    (dirty whiteboard) (dirty teacher_table) (dirty front-desk)
    (open w1) (open w3))
  (:goal (and)))
