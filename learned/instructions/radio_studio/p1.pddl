(define (problem radioStudio-p1)
  (:domain radioStudio)
  (:objects
    studioA studioB greenRoom corridor - room
    marta - person
    drOkoye lena chefPaul - guest
    mic1 mic2 mic3 - mic
    mainDesk smallDesk - desk
    newsJingle weatherJingle bluesTune summerHit - track)
  (:init
    (nextTo corridor studioA) (nextTo studioA corridor)
    (nextTo corridor studioB) (nextTo studioB corridor)
    (nextTo corridor greenRoom) (nextTo greenRoom corridor)
    (inRoom studioA marta) (inRoom greenRoom drOkoye) (inRoom greenRoom lena) (inRoom corridor chefPaul)
    (micIn studioA mic1) (micIn studioA mic2) (micIn studioB mic3)
    (patched mainDesk mic1) (patched smallDesk mic3)
    (muted mic1) (muted mic3)
    (recorded marta)
    (cued mainDesk bluesTune)
    (aired weatherJingle)
    (jingle newsJingle) (jingle weatherJingle))
  (:goal (and)))
