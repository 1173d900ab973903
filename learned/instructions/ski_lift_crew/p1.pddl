(define (problem lifts-1)
  (:domain ski-lift-maintenance)
  (:objects
    EagleChair - chairlift
    BunnyTow - draglift
    valley ridge - station
    mast1 mast2 mast3 - pylon
    barn - garage
    Sepp - mechanic
    Vroni - electrician
    skidoo - vehicle
    roller_a roller_b lamp - part)
  (:init
    (is-at Sepp barn) (is-at Vroni valley) (is-parked skidoo barn)
    (is-track barn valley) (is-track valley barn) (is-track valley mast1) (is-track mast1 valley)
    (is-track mast1 mast2) (is-track mast2 mast1) (is-track mast2 ridge) (is-track ridge mast2)
    (is-track valley mast3) (is-track mast3 valley)
    (has-control EagleChair valley) (has-control EagleChair ridge) (has-control BunnyTow valley)
    (belongs-to mast1 EagleChair) (belongs-to mast2 EagleChair) (belongs-to mast3 BunnyTow)
    (is-running EagleChair) (is-halted BunnyTow)
    (is-iced mast2) (is-iced mast3) (is-greased mast1)
    (is-part-at roller_a barn) (is-part-at roller_b valley) (is-part-at lamp barn)
    (is-roller roller_a) (is-roller roller_b) (is-lamp lamp))
  (:goal (and)))
