(define (problem karaoke-fri)
  (:domain karaokeNight)
  (:objects
    Yuki Dan Priya - guest
    goldMic silverMic - mic
    dancingQueen yesterday thriller - song
    mainRoom booth terrace - room
    beer lemonade - drink)
  (:init
    (door mainRoom booth) (door booth mainRoom) (door mainRoom terrace) (door terrace mainRoom)
    (inRoom Yuki mainRoom) (inRoom Dan booth) (inRoom Priya terrace)
    (micIn goldMic mainRoom) (holdsMic Dan silverMic) (charged goldMic)
    (handsFree Yuki) (handsFree Priya)
    (idle mainRoom) (cued yesterday booth) (idle terrace)
    (served Yuki lemonade))
  (:goal (and)))
