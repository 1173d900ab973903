(define (problem tailor-1)
  (:domain tailor-shop)
  (:objects
    Anna Bruno - tailor
    Mrs-Hale Mr-Ortiz - customer
    singer1 singer2 - sewing-machine
    board - ironing-board
    dummy1 - dummy
    rail-in rail-out - rail
    coat waistcoat skirt trousers dress blazer - garment)
  (:init
    (stands-by Anna singer1) (stands-by Bruno rail-in)
    (held-by blazer Bruno) (hands-full Bruno)
    (hangs-at coat rail-in) (hangs-at waistcoat rail-in) (hangs-at skirt singer2)
    (hangs-at trousers rail-out) (hangs-at dress dummy1)
    (threaded singer1)
    (is-hemmed trousers) (is-pressed trousers) (has-buttons blazer)
    (belongs-to coat Mrs-Hale) (belongs-to skirt Mrs-Hale) (belongs-to dress Mrs-Hale)
    (belongs-to waistcoat Mr-Ortiz) (belongs-to trousers Mr-Ortiz) (belongs-to blazer Mr-Ortiz)
    (woollen coat) (woollen waistcoat) (woollen blazer) (silk dress))
  (:goal (and)))
