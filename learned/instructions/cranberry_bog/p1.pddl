(define (problem cranberry-1)
  (:domain cranberry-bog)
  (:objects Walt Inga Chuck - worker
            old_reel new_reel - reel
            blue_crate grey_crate tall_crate - crate
            home_bog east_bog pine_bog - bog
            barn1 - barn)
  (:init (worker-at Walt barn1) (worker-at Inga east_bog) (worker-at Chuck home_bog)
         (reel-at old_reel barn1) (reel-at new_reel home_bog)
         (is-dry home_bog) (is-flooded east_bog) (is-dry pine_bog)
         (is-ripe home_bog) (is-ripe east_bog)
         (is-beaten east_bog old_reel)
         (is-empty blue_crate) (is-empty grey_crate) (is-empty tall_crate))
  (:goal (and)))
