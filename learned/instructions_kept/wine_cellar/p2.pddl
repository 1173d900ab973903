(define (problem cellar-2)
  (:domain cellar)
  (:objects
    bertha little_john - barrel
    gift_bottle flask-a flask-b jeroboam test_bottle - bottle
    R1 R2 cage - rack
    pinot chablis port - wine
    ruby_red pale_gold - colour)
  (:init
    (hue pinot ruby_red) (hue port ruby_red) (hue chablis pale_gold)
    (holds bertha pinot) (holds little_john chablis)
    (benched gift_bottle) (empty gift_bottle) (clean gift_bottle)
    (racked R1 flask-a) (holds flask-a chablis) (corked flask-a) (clean flask-a)
    (racked R2 flask-b) (holds flask-b pinot) (corked flask-b) (labelled flask-b) (clean flask-b)
    (racked cage jeroboam) (holds jeroboam port) (corked jeroboam) (labelled jeroboam) (clean jeroboam) (magnum jeroboam)
    (benched test_bottle) (holds test_bottle pinot) (clean test_bottle))
  (:goal (and)))
