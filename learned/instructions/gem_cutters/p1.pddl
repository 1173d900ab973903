(define (problem gemcut-1)
  (:domain gemcut)
  (:objects
    ruby garnet opal topaz - gem
    saw_wheel lap_wheel - whl
    Yusuf Carla - cutter
    rough_box safe - box
    band signet - ring)
  (:init
    (in ruby rough_box) (in opal rough_box) (in topaz safe) (mntd garnet signet)
    (free Yusuf) (free Carla) (at Yusuf saw_wheel) (at Carla lap_wheel)
    (coarse saw_wheel) (fine lap_wheel)
    (sawn topaz) (sawn garnet) (shiny garnet) (red ruby) (red garnet))
  (:goal (and)))
