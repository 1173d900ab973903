(define (problem herb-1)
  (:domain herb-apothecary)
  (:objects
    sage mint foxglove thyme - herb
    jar1 jar2 jar3 - jar
    top_shelf low_shelf - shelf
    Wilma Otis - assistant
    Mr_Hale Pia - patient
    tea tonic - remedy)
  (:init
    (rawHerb sage) (loose sage) (dryHanging mint) (rawHerb mint)
    (dried foxglove) (inJar foxglove jar1) (dried thyme) (loose thyme) (ground thyme)
    (jarOn jar1 low_shelf) (jarOn jar2 top_shelf) (holding Otis jar3)
    (jarEmpty jar2) (jarEmpty jar3) (labelled jar3)
    (handsFree Wilma)
    (needs tea mint) (needs tonic thyme)
    (brewed tonic) (advised Pia Wilma)
    (poisonous foxglove) (glass jar1) (glass jar3) (locked top_shelf))
  (:goal (and)))
