(define (problem vans2)
  (:domain mobileLibrary)
  (:objects
    van_1 van_2 - van
    mr_oduya lilian - reader
    poems thriller bird_guide - book
    cartoon opera_disc - dvd
    north_store south_store - depot
    Millbeck Overton - village)
  (:init
    (road north_store Millbeck) (road Millbeck north_store) (road Millbeck Overton) (road Overton Millbeck)
    (road Overton south_store) (road south_store Overton)
    (parkedAt van_1 north_store) (parkedAt van_2 Overton) (fuelled van_1) (fuelled van_2) (hatchOpen van_1) (hatchShut van_2)
    (inStock poems north_store) (inStock cartoon south_store) (aboard thriller van_1) (aboard opera_disc van_2)
    (borrowedBy bird_guide mr_oduya) (stamped bird_guide)
    (intact poems) (intact thriller) (intact bird_guide) (torn cartoon) (intact opera_disc)
    (largePrint poems)
    (livesIn mr_oduya Millbeck) (livesIn lilian Overton) (member mr_oduya)
    (wants lilian poems) (wants mr_oduya opera_disc))
  (:goal (and)))
