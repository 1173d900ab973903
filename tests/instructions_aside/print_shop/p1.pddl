(define (problem print-shop-p1)
  (:domain print-shop)
  (:objects
    heidel xerox9 - printer
    menu thesis flyers poster wedding_cards - job
    a4_plain a3_gloss card - stock
    black colour gold - ink
    lopez university cafe_mio - customer)
  (:init
    (wants-ink menu colour) (wants-stock menu card) (ordered-by menu cafe_mio)
    (wants-ink thesis black) (wants-stock thesis a4_plain) (ordered-by thesis university)
    (wants-ink flyers colour) (wants-stock flyers a4_plain) (ordered-by flyers cafe_mio)
    (wants-ink poster colour) (wants-stock poster a3_gloss) (ordered-by poster university)
    (wants-ink wedding_cards gold) (wants-stock wedding_cards card) (ordered-by wedding_cards lopez)
    (tray-holds heidel a4_plain) (cartridge heidel black) (warmed-up heidel)
    (tray-holds xerox9 card) (cartridge xerox9 colour)
    (is-printed flyers)
    (= (total-cost) 0))
  (:goal (and)))
