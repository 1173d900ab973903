(define (problem picture-p1)
  (:domain pictureHouse)
  (:objects
    foyer boxOffice archive - room
    hallA hallB - auditorium
    lena omar - worker
    mr_finch suki theo - guest
    jaws alien casablanca shrek - reel
    scary romance cartoon - genre)
  (:init
    (inRoom lena foyer) (inRoom omar archive)
    (inRoom mr_finch foyer) (inRoom suki foyer) (inRoom theo hallB)
    (reelIn jaws archive) (carries lena alien) (threaded hallA casablanca) (reelIn shrek hallB)
    (projectorFree hallB)
    (screened casablanca hallA)
    (littered hallA) (littered foyer)
    (hasTicket theo shrek)
    (genreOf jaws scary) (genreOf alien scary) (genreOf casablanca romance) (genreOf shrek cartoon))
  (:goal (and)))
