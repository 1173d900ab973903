(define (problem tailor-2)
  (:domain tailor-shop)
  (:objects
    tariq lou mei - tailor
    okafor lindqvist - customer
    overlocker janome - sewing-machine
    board_a board_b - ironing-board
    dummy_a dummy_b - dummy
    rack1 rack2 - rail
    gown_1 gown_2 kilt cape jacket shirt_white shirt_blue - garment)
  (:init
    (stands-by tariq overlocker) (stands-by lou board_a) (stands-by mei rack2)
    (held-by cape mei) (hands-full mei)
    (hangs-at gown_1 dummy_a) (hangs-at gown_2 rack1) (hangs-at kilt overlocker)
    (hangs-at jacket board_b) (hangs-at shirt_white rack1) (hangs-at shirt_blue rack2)
    (threaded janome) (iron-hot board_a)
    (is-hemmed gown_1) (is-hemmed shirt_blue) (is-pressed jacket)
    (has-buttons shirt_white) (has-buttons jacket)
    (belongs-to gown_1 okafor) (belongs-to cape okafor) (belongs-to shirt_white okafor)
    (belongs-to gown_2 lindqvist) (belongs-to kilt lindqvist) (belongs-to jacket lindqvist) (belongs-to shirt_blue lindqvist)
    (woollen kilt) (woollen jacket) (woollen cape) (silk gown_1) (silk gown_2))
  (:goal (and)))
