(define (problem costumes1) (:domain costume-rental)
  (:objects princess_gown witch_dress - dress  pirate_coat king_robe - coat  top_hat - hat  cat_mask lion_mask - mask
            Fiona Boris Wei - client
            front_rail window_rail - rail  returns_box - box)
  (:init (is-on princess_gown front_rail) (is-on witch_dress returns_box) (is-on pirate_coat front_rail)
         (is-on top_hat window_rail) (is-on cat_mask window_rail) (is-with lion_mask wei) (is-worn king_robe boris)
         (is-red pirate_coat) (is-red king_robe) (is-blue princess_gown) (is-blue cat_mask) (is-gold lion_mask)
         (is-small princess_gown) (is-small witch_dress) (is-small cat_mask) (is-large pirate_coat) (is-large king_robe) (is-large top_hat) (is-large lion_mask)
         (fits-small fiona) (fits-large boris) (fits-large wei)
         (is-torn witch_dress) (is-torn pirate_coat) (is-ironed princess_gown)
         (has-tag lion_mask) (has-tag king_robe) (has-tag top_hat) (has-paid boris) (has-paid wei))
  (:goal (and)))
