(define (problem picture-p2)
  (:domain pictureHouse)
  (:objects
    lobby vault bar - room
    screen_1 screen_2 screen_3 - auditorium
    gus priya - worker
    granny nina pavel - guest
    reel_10 reel_11 reel_12 reel_13 - reel
    western documentary musical - genre)
  (:init
    (inRoom gus lobby) (inRoom priya screen_2)
    (inRoom granny bar) (inRoom nina lobby) (inRoom pavel screen_1)
    (threaded screen_1 reel_10) (reelIn reel_11 vault) (carries priya reel_12) (reelIn reel_13 vault)
    (projectorFree screen_2) (projectorFree screen_3)
    (littered screen_1) (littered screen_3) (littered bar)
    (hasTicket nina reel_11) (hasTicket pavel reel_10)
    (genreOf reel_10 western) (genreOf reel_11 documentary) (genreOf reel_12 musical) (genreOf reel_13 western))
  (:goal (and)))
