(define (problem popsicles-1)
  (:domain popsicle-factory)
  (:objects
    Bea Jun - worker
    tray1 tray2 tray3 tray4 - tray
    cherry lime mango cola - flavour)
  (:init
    (is-staffing Bea mixer) (is-staffing Jun packing)
    (is-at tray1 mixer) (is-at tray2 mixer) (is-at tray3 freezer) (is-at tray4 packing)
    (is-empty tray1) (is-empty tray2)
    (is-poured tray3 cherry) (is-soft tray3) (has-sticks tray3)
    (is-poured tray4 cola) (is-frozen tray4) (has-sticks tray4)
    (is-stocked cherry) (is-stocked lime)
    (is-on mixer) (is-off freezer) (is-on packing)
    (is-fruity cherry) (is-fruity lime) (is-fruity mango))
  (:goal (and)))
