(define (problem ghosts-1)
  (:domain GhostHouse)
  (:objects
    igor morticia - actor
    timmy granny mr-bold - guest
    witch-face skull - mask
    oil-lamp - lantern
    foyer crypt attic - chamber)
  (:init
    (door foyer crypt) (door crypt foyer) (door crypt attic) (door attic crypt)
    (open foyer crypt) (open crypt foyer) (locked crypt attic) (locked attic crypt)
    (in igor crypt) (in morticia foyer) (in timmy foyer) (in granny foyer) (in mr-bold crypt)
    (visible igor) (hidden morticia) (barefaced igor) (barefaced morticia)
    (has igor skull) (lying witch-face crypt) (lying oil-lamp foyer) (lit oil-lamp)
    (calm timmy) (calm granny) (scared mr-bold)
    (child timmy) (grisly skull))
  (:goal (and)))
