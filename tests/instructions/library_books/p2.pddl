(define (problem library-books-p2)
  (:domain library-books)
  (:objects top-shelf mid-shelf low-shelf - shelf
            desk-1 desk-2 desk-3 - desk
            blue-cart grey-cart - cart
            scanner-left scanner-right - scanner
            lamp-1 lamp-2 lamp-3 - lamp
            odes sonnets haiku atlas-of-asia alpine-walks ghost-stories zombie-night - book
            poetry travel horror - genre
            red green white blue black grey - colour)
  (:init (robot-at desk-1) (holding ghost-stories)
         (book-on odes blue-cart) (book-on sonnets desk-2) (book-on haiku top-shelf)
         (book-on atlas-of-asia grey-cart) (book-on alpine-walks desk-2) (book-on zombie-night mid-shelf)
         (scanned haiku)
         (lamp-stands-on lamp-1 desk-1) (lamp-stands-on lamp-2 desk-2) (lamp-stands-on lamp-3 desk-3)
         (lamp-lit lamp-2) (lamp-lit lamp-3)
         (tagged top-shelf poetry) (tagged mid-shelf travel) (tagged low-shelf horror)
         (tagged blue-cart blue) (tagged grey-cart grey)
         (tagged odes poetry) (tagged odes red)
         (tagged sonnets poetry) (tagged sonnets green)
         (tagged haiku poetry) (tagged haiku white)
         (tagged atlas-of-asia travel) (tagged atlas-of-asia blue)
         (tagged alpine-walks travel) (tagged alpine-walks green)
         (tagged ghost-stories horror) (tagged ghost-stories black)
         (tagged zombie-night horror) (tagged zombie-night red))
  (:goal (and)))
