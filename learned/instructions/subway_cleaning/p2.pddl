(define (problem subway-p2)
  (:domain subway_cleaning)
  (:objects pf-red pf-blue - platform west-steps - stairs lobby - concourse cupboard depot-room - store
    Yara Milo Sven - cleaner
    scrubA scrubB - scrubber blaster - washer
    seat-n seat-s - bench mural-wall - wall esc-1 esc-2 - escalator can-1 can-2 - bin
    yellow grey - colour)
  (:init (link cupboard lobby) (link lobby cupboard) (link lobby west-steps) (link west-steps lobby)
    (link west-steps pf-red) (link pf-red west-steps) (link pf-red pf-blue) (link pf-blue pf-red) (link pf-blue depot-room) (link depot-room pf-blue)
    (is-at Yara lobby) (is-at Milo pf-red) (is-at Sven cupboard) (has Yara scrubA) (empty-handed Milo) (empty-handed Sven)
    (kept-in scrubB depot-room) (kept-in blaster cupboard) (tank-full scrubA)
    (painted scrubA yellow) (painted scrubB grey) (painted blaster yellow)
    (located seat-n pf-red) (located seat-s pf-blue) (located mural-wall pf-blue) (located esc-1 lobby) (located esc-2 lobby)
    (located can-1 pf-red) (located can-2 lobby)
    (dirty-floor pf-red) (dirty-floor lobby) (dirty-floor west-steps) (mopped pf-blue)
    (graffiti mural-wall) (gum seat-n) (gum seat-s) (graffiti seat-s)
    (bin-full can-1) (running esc-1) (running esc-2) (closed-off west-steps)
    (underground pf-red) (underground pf-blue))
  (:goal (and)))
