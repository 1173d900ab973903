(define (problem truffle-2)
  (:domain truffle-dogs)
  (:objects
    Mimi Pluto - dog
    Odile - handler
    north_wood south_wood farm - plot
    big_one knobbly_one tiny_one - truffle
    sack pouch - basket)
  (:init
    (adjoins farm north_wood) (adjoins north_wood farm) (adjoins north_wood south_wood) (adjoins south_wood north_wood)
    (is-buried big_one north_wood) (is-located big_one) (is-buried knobbly_one south_wood)
    (in-basket tiny_one pouch) (is-located tiny_one)
    (is-black big_one) (is-black knobbly_one) (is-white tiny_one)
    (is-in Odile farm) (carries Odile pouch) (stands-in sack north_wood)
    (on-leash Mimi Odile) (is-in Pluto north_wood) (is-thirsty Pluto) (is-rewarded Mimi))
  (:goal (and)))
