(define (problem sponges-aegean)
  (:domain sponge-divers)
  (:objects Yannis Katina Stavros - diver
    poppy dolphin - boat
    silk honeycomb elephant-ear - sponge
    north-reef wreck cave - reef
    kalymnos symi - port)
  (:init (anchored poppy kalymnos) (anchored dolphin wreck)
    (on-deck Yannis poppy) (on-deck Katina poppy) (below Stavros wreck)
    (suited Yannis) (suited Stavros) (rested Yannis) (rested Katina) (rested Stavros)
    (netted Stavros silk) (sold honeycomb symi)
    (grows silk wreck) (grows silk cave) (grows honeycomb north-reef) (grows elephant-ear cave)
    (route kalymnos north-reef) (route north-reef kalymnos) (route kalymnos wreck) (route wreck kalymnos)
    (route wreck cave) (route cave wreck) (route cave symi) (route symi cave))
  (:goal (and)))
