(define (problem mosaic-fish)
  (:domain mosaic-studio)
  (:objects
    Fabia Hugo - artist
    fish sun - panel
    fish-eye fish-tail sun-core sun-ray - field
    tray1 tray2 - tray
    ruby brick-bit nugget coin sky-bit wave - tile)
  (:init
    (field-of fish-eye fish) (field-of fish-tail fish)
    (field-of sun-core sun) (field-of sun-ray sun)
    (is-red ruby) (is-red brick-bit) (is-gold nugget) (is-gold coin) (is-blue sky-bit) (is-blue wave)
    (tile-on wave fish-tail) (empty fish-eye) (mortared fish-eye)
    (tile-on brick-bit sun-core) (empty sun-ray)
    (tile-on ruby tray1) (tile-on nugget tray1) (tile-on coin tray2) (tile-on sky-bit tray2)
    (ungrouted fish) (ungrouted sun))
  (:goal (and)))
