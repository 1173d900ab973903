(define (problem slides-2)
  (:domain water-slides)
  (:objects
    lawn mid_platform sky_platform lagoon - place
    blackhole bunny_slope sidewinder - slide
    gus priya - lifeguard
    oscar tilde hugo wren - guest
    donut mat banana - raft)
  (:init
    (stairs lawn mid_platform) (stairs mid_platform lawn) (stairs mid_platform sky_platform) (stairs sky_platform mid_platform)
    (stairs lagoon lawn) (stairs lawn lagoon)
    (runs blackhole sky_platform lagoon) (runs bunny_slope mid_platform lawn) (runs sidewinder sky_platform mid_platform)
    (at oscar lawn) (at tilde mid_platform) (at hugo lagoon) (at wren lagoon)
    (at donut lawn) (at mat mid_platform) (at banana lagoon)
    (red donut) (red mat) (yellow banana)
    (pumped-up mat) (pumped-up banana)
    (flowing bunny_slope) (flowing blackhole) (minds gus bunny_slope) (minds priya sidewinder)
    (dripping hugo) (dripping wren) (rode hugo blackhole banana))
  (:goal (and)))
