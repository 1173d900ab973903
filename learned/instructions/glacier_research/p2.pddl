(define (problem glacier-2)
  (:domain glacier_research)
  (:objects
    hut moraine dome lake - site
    Anouk Tariq - person
    weasel - snowcat
    camera radar buoy - probe
    c-10 c-20 - core)
  (:init
    (= (total-cost) 0)
    (route hut moraine) (route moraine hut) (route moraine dome) (route dome moraine) (route moraine lake) (route lake moraine)
    (has_lab hut) (tent_up lake)
    (rides Anouk weasel) (at_site weasel moraine) (at_site Tariq hut)
    (at_site camera hut) (installed radar dome) (at_site buoy lake)
    (core_from c-10 dome) (core_from c-20 lake)
    (drilled c-10) (loaded c-10 weasel) (in_the_ice c-20))
  (:goal (and))
  (:metric minimize (total-cost)))
