(define (domain luggage_storage)
  (:requirements :strips :typing)
  (:types
    bag place clerk traveller tag - object
    suitcase rucksack - bag
    shelf counter - place)
  (:predicates
    (on ?b - bag ?p - place)
    (has ?k - clerk ?b - bag)
    (spare-hand ?k - clerk)
    (stands ?k - clerk ?p - place)
    (tagged ?b - bag ?t - tag ?k - clerk)
    (tag-unused ?t - tag)
    (scanned ?b - bag)
    (strapped ?b - bag)
    (returned ?k - clerk ?b - bag ?v - traveller)
    (paid ?v - traveller)
    (red ?b - bag)
    (black ?b - bag)
    (green ?b - bag))
  (:action step-over
    :parameters (?k - clerk ?p ?q - place)
    :precondition (stands ?k ?p)
    :effect (and (stands ?k ?q) (not (stands ?k ?p))))
  (:action grab
    :parameters (?k - clerk ?b - bag ?p - place)
    :precondition (and (stands ?k ?p) (on ?b ?p) (spare-hand ?k))
    :effect (and (has ?k ?b) (not (on ?b ?p)) (not (spare-hand ?k))))
  (:action set-down
    :parameters (?k - clerk ?b - bag ?p - place)
    :precondition (and (stands ?k ?p) (has ?k ?b))
    :effect (and (on ?b ?p) (spare-hand ?k) (not (has ?k ?b))))
  (:action scan
    :parameters (?k - clerk ?b - bag ?c - counter)
    :precondition (and (stands ?k ?c) (on ?b ?c))
    :effect (scanned ?b))
  (:action strap
    :parameters (?k - clerk ?b - bag)
    :precondition (has ?k ?b)
    :effect (strapped ?b))
  (:action unstrap
    :parameters (?k - clerk ?b - bag)
    :precondition (and (has ?k ?b) (strapped ?b))
    :effect (not (strapped ?b)))
  (:action tag-bag
    :parameters (?k - clerk ?b - bag ?t - tag)
    :precondition (and (has ?k ?b) (tag-unused ?t))
    :effect (and (tagged ?b ?t ?k) (not (tag-unused ?t))))
  (:action charge
    :parameters (?v - traveller)
    :precondition (and)
    :effect (paid ?v))
  (:action give-back
    :parameters (?k - clerk ?b - bag ?v - traveller ?c - counter)
    :precondition (and (has ?k ?b) (stands ?k ?c) (paid ?v))
    :effect (and (returned ?k ?b ?v) (spare-hand ?k) (not (has ?k ?b)))))
