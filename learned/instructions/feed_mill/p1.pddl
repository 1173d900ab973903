(define (problem mill-harvest)
  (:domain feed-mill)
  (:objects barley maize soya - ingredient
            pig_mix hen_mix - recipe
            bin1 bin2 bin3 - bin
            drum - mixer
            press_a - press
            Nowak_farm Dupree_farm - client
            sack1 sack2 - sack)
  (:init (in-bin barley bin1) (in-bin maize bin2) (in-bin soya weighbridge) (empty-bin bin3)
         (coarse barley) (coarse maize) (fine soya)
         (calls-for pig_mix barley soya) (calls-for hen_mix maize soya)
         (mixer-clean drum) (die-hot press_a)
         (empty-sack sack1) (empty-sack sack2))
  (:goal (and)))
