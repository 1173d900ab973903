(define (problem jetty-2)
  (:domain jetty)
  (:objects
    Bjorn Kaya Abe - person
    ladder bench lamp_post hut - spot
    herring mackerel plaice sturgeon bass - fish
    rod1 rod2 rod3 - rod
    bucket1 bucket2 - bucket)
  (:init
    (stands-at Bjorn ladder) (stands-at Kaya hut) (stands-at Abe bench)
    (next-to ladder bench) (next-to bench ladder) (next-to bench lamp_post) (next-to lamp_post bench)
    (next-to lamp_post hut) (next-to hut lamp_post)
    (has-rod Bjorn rod1) (rod-lies rod2 lamp_post) (rod-lies rod3 hut) (baited rod2)
    (swims herring ladder) (swims mackerel lamp_post) (swims sturgeon lamp_post) (swims plaice bench)
    (caught-by bass Kaya) (protected sturgeon))
  (:goal (and)))
