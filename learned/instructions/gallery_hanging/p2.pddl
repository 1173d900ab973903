(define (problem gallery_hanging_p2)
  (:domain gallery_hanging)
  (:objects
    Kofi Lena Max - hanger
    room1 room2 depot - room
    w1 w2 w3 w4 - wall
    queen horse harbour_view still_life - painting
    selfie dunes - photo)
  (:init
    (in Kofi depot) (in Lena room1) (in Max room2)
    (wall_of w1 room1) (wall_of w2 room1) (wall_of w3 room2) (wall_of w4 room2)
    (on queen w1) (straight queen) (large queen) (gilt queen)
    (on horse w3) (leaning harbour_view depot) (wrapped harbour_view) (large harbour_view)
    (leaning still_life depot) (gilt still_life)
    (on selfie w4) (straight selfie) (holds Lena dunes)
    (lit w1) (lit w3))
  (:goal (and)))
