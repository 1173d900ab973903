(define (problem evening_meeting)
  (:domain race-meeting)
  (:objects
    Bolt Misty Raven Saffron - horse
    Kim Oduya - jockey
    Lena - groom
    barn ring track - spot
    racing_saddle old_saddle - saddle
    red_blanket blue_blanket - blanket)
  (:init
    (path barn ring) (path ring barn) (path ring track) (path track ring) (path track barn) (path barn track)
    (= (total-cost) 0)
    (= (dist barn ring) 1) (= (dist ring barn) 1) (= (dist ring track) 2) (= (dist track ring) 2)
    (= (dist track barn) 6) (= (dist barn track) 6)
    (at Bolt track) (at Misty barn) (at Raven barn) (at Saffron ring)
    (rides Kim Bolt) (on-foot Oduya)
    (no-rider Misty) (no-rider Raven) (no-rider Saffron)
    (leads Lena Saffron)
    (wears Bolt racing_saddle) (wears Misty old_saddle) (wears Raven red_blanket) (spare blue_blanket)
    (watered Bolt))
  (:goal (and))
  (:metric minimize (total-cost)))
