(define (problem surf-2)
  (:domain surf-school)
  (:objects
    Moana - instructor
    Abe Bea Cleo Dan - pupil
    red_board blue_board green_board - board
    w1 w2 w3 - wetsuit
    shack beach point - spot
    paddling standing turning - skill)
  (:init
    (at Moana beach) (at Abe shack) (at Bea shack) (at Cleo beach) (at Dan point)
    (wears Moana w3) (wears Dan w1) (hung w2 shack)
    (no-suit Abe) (no-suit Bea) (no-suit Cleo)
    (holds Abe red_board) (holds Dan blue_board) (board-at green_board beach)
    (waxed blue_board) (damaged green_board)
    (learned Cleo paddling) (learned Dan paddling) (learned Dan standing)
    (foam green_board) (foam red_board) (beginner Abe) (beginner Bea)
    (has-waves beach) (has-waves point))
  (:goal (and)))
