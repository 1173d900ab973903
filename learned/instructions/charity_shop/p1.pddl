(define (problem charity-p1)
  (:domain charity-shop)
  (:objects book_shelf - shelf coat_rail - rail front_window - window
    Maud Kofi - volunteer
    tweed_coat silk_blouse - garment atlas novel - book teapot vase - bric
    two_pounds five_pounds - price)
  (:init (in_bag tweed_coat) (in_backroom silk_blouse) (is_sorted silk_blouse)
    (on_display atlas book_shelf) (is_sorted atlas) (has_price atlas two_pounds)
    (in_backroom novel) (is_sorted novel) (on_display teapot front_window) (is_sorted teapot) (has_price teapot five_pounds)
    (in_bag vase)
    (unpriced tweed_coat) (unpriced silk_blouse) (unpriced novel) (unpriced vase)
    (is_torn silk_blouse) (is_torn novel) (is_woollen tweed_coat)
    (is_vintage tweed_coat) (is_vintage teapot) (is_vintage atlas)
    (at_till Maud) (in_back Kofi))
  (:goal (and)))
