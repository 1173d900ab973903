(define (problem library-books-p1)
  (:domain library-books)
  (:objects shelf-a shelf-b shelf-c - shelf
            window-desk corner-desk - desk
            returns-cart - cart
            front-scanner - scanner
            brass-lamp clip-lamp - lamp
            moby-dick dune emma cosmos neuromancer silent-spring - book
            novel scifi science - genre
            blue orange red black green - colour)
  (:init (robot-at returns-cart) (gripper-free)
         (book-on moby-dick returns-cart) (book-on dune returns-cart)
         (book-on emma shelf-a) (book-on cosmos window-desk)
         (book-on neuromancer shelf-c) (book-on silent-spring shelf-c)
         (scanned emma)
         (lamp-stands-on brass-lamp window-desk) (lamp-stands-on clip-lamp corner-desk) (lamp-lit brass-lamp)
         (tagged shelf-a novel) (tagged shelf-b scifi) (tagged shelf-c science)
         (tagged moby-dick novel) (tagged moby-dick blue)
         (tagged dune scifi) (tagged dune orange)
         (tagged emma novel) (tagged emma red)
         (tagged cosmos science) (tagged cosmos blue)
         (tagged neuromancer scifi) (tagged neuromancer black)
         (tagged silent-spring science) (tagged silent-spring green))
  (:goal (and)))
