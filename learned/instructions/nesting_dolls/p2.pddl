(define (problem dolls-p2)
  (:domain matryoshka)
  (:objects
    babushka olga nina katya masha dasha baby - doll
    pink green black - paint)
  (:init
    (fits baby dasha) (fits baby masha) (fits baby katya) (fits baby olga) (fits baby babushka) (fits dasha masha)
    (fits dasha katya) (fits dasha olga) (fits dasha babushka) (fits masha katya) (fits masha olga) (fits masha babushka)
    (fits katya olga) (fits katya babushka) (fits olga babushka) (fits baby nina) (fits dasha nina) (fits masha nina)
    (fits katya nina) (fits nina babushka)
    (has babushka katya) (has katya baby) (has nina masha)
    (loose babushka) (loose olga) (loose nina) (loose dasha)
    (empty baby) (empty olga) (empty masha) (empty dasha)
    (ajar olga)
    (hue babushka green) (hue olga pink) (hue nina black) (hue katya pink)
    (hue masha black) (hue dasha green) (hue baby pink)
    (shiny katya)
    (chipped olga) (chipped masha) (chipped baby))
  (:goal (and)))
