(define (problem truffle-1)
  (:domain truffle-dogs)
  (:objects
    Bella Fuchs Nero - dog
    Piero Giulia - handler
    oak_grove hazel_row creek road - plot
    t1 t2 t3 t4 - truffle
    wicker tin - basket)
  (:init
    (adjoins road oak_grove) (adjoins oak_grove road) (adjoins road hazel_row) (adjoins hazel_row road)
    (adjoins hazel_row creek) (adjoins creek hazel_row)
    (is-buried t1 oak_grove) (is-buried t2 hazel_row) (is-buried t3 creek) (lies-in t4 oak_grove) (is-located t4)
    (is-black t1) (is-black t2) (is-white t3) (is-white t4)
    (is-in Bella road) (on-leash Fuchs Piero) (is-in Nero hazel_row)
    (is-in Piero road) (is-in Giulia oak_grove) (carries Piero wicker) (carries Giulia tin)
    (is-thirsty Nero) (is-thirsty Bella))
  (:goal (and)))
