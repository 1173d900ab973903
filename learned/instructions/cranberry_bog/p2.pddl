(define (problem cranberry-2)
  (:domain cranberry-bog)
  (:objects Mae Otis - worker
            reel_a reel_b reel_c - reel
            k1 k2 k3 k4 - crate
            bog1 bog2 bog3 bog4 - bog
            shed - barn)
  (:init (worker-at Mae bog2) (worker-at Otis shed)
         (reel-at reel_a shed) (reel-at reel_b bog2) (reel-at reel_c bog4)
         (is-dry bog1) (is-flooded bog2) (is-flooded bog3) (is-dry bog4)
         (is-ripe bog1) (is-ripe bog2) (is-ripe bog3)
         (is-beaten bog3 reel_a) (is-corralled bog3) (is-sanded bog4)
         (filled-from k1 bog3 Mae) (is-empty k2) (is-empty k3) (is-empty k4))
  (:goal (and)))
