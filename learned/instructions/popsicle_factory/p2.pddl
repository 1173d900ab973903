(define (problem popsicles-2)
  (:domain popsicle-factory)
  (:objects
    Olga Sam Tim - worker
    red_tray blue_tray big_tray mini_tray - tray
    lemon kiwi berry toffee - flavour
    yard - station)
  (:init
    (is-staffing Olga freezer) (is-staffing Sam mixer) (is-staffing Tim yard)
    (is-at red_tray freezer) (is-at blue_tray packing) (is-at big_tray mixer) (is-at mini_tray yard)
    (is-poured red_tray kiwi) (is-frozen red_tray) (has-sticks red_tray)
    (is-poured blue_tray lemon) (is-frozen blue_tray) (has-sticks blue_tray) (is-wrapped blue_tray)
    (is-poured big_tray berry) (is-soft big_tray) (is-empty mini_tray)
    (is-stocked berry) (is-stocked toffee)
    (is-off mixer) (is-on freezer) (is-off packing) (is-off yard)
    (is-fruity lemon) (is-fruity kiwi) (is-fruity berry))
  (:goal (and)))
