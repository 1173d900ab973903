(define (problem cellar-1)
  (:domain cellar)
  (:objects
    oak-1 oak-2 old-tun - barrel
    b1 b2 b3 b4 b5 - bottle
    top-rack bottom-rack - rack
    merlot riesling rose - wine
    red white pink - colour)
  (:init
    (hue merlot red) (hue riesling white) (hue rose pink)
    (holds oak-1 merlot) (holds oak-2 riesling) (holds old-tun rose)
    (racked top-rack b1) (holds b1 merlot) (corked b1) (clean b1)
    (benched b2) (empty b2) (clean b2)
    (benched b3) (empty b3)
    (racked bottom-rack b4) (holds b4 riesling) (corked b4) (labelled b4) (clean b4) (magnum b4)
    (racked top-rack b5) (empty b5) (clean b5))
  (:goal (and)))
