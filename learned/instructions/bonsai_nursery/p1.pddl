(define (problem bonsai-1)
  (:domain bonsai-nursery)
  (:objects
    Kenji Mira - gardener
    workbench - bench
    window_shelf back_shelf - shelf
    maple juniper pine elm - tree
    oval_pot deep_pot round_pot moon_pot tray_pot - pot)
  (:init
    (is-in maple oval_pot) (is-in juniper deep_pot) (is-in pine round_pot) (is-in elm moon_pot)
    (is-empty tray_pot)
    (is-on oval_pot window_shelf) (is-on deep_pot back_shelf) (is-on round_pot workbench)
    (is-on moon_pot window_shelf) (is-held tray_pot Mira)
    (has-free-hands Kenji)
    (is-wired pine) (is-watered elm)
    (is-blue oval_pot) (is-blue tray_pot) (is-brown deep_pot) (is-brown round_pot)
    (is-evergreen juniper) (is-evergreen pine)
    (is-sunny window_shelf))
  (:goal (and)))
