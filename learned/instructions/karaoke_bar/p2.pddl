(define (problem karaoke-sat)
  (:domain karaokeNight)
  (:objects
    Bruno Carla Femi Greta - guest
    mic1 mic2 - mic
    waterloo halo imagine - song
    roomRed roomBlue hallway - room
    cola sake - drink)
  (:init
    (door roomRed hallway) (door hallway roomRed) (door roomBlue hallway) (door hallway roomBlue)
    (inRoom Bruno roomRed) (inRoom Carla roomRed) (inRoom Femi roomBlue) (inRoom Greta hallway)
    (holdsMic Bruno mic1) (micIn mic2 roomBlue) (charged mic1)
    (handsFree Carla) (handsFree Femi) (handsFree Greta)
    (cued halo roomRed) (cued waterloo roomBlue) (idle hallway)
    (sung Bruno halo) (served Femi sake))
  (:goal (and)))
