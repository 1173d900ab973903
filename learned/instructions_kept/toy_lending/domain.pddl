(define (domain toy_lending)
  (:requirements :strips :typing)
  (:types
    item kid place colour - object
    puzzle board_game vehicle plush - item
    shelf desk - place)
  (:predicates
    (at_place ?i - item ?p - place)
    (lent_to ?i - item ?k - kid)
    (wiped ?i - item)
    (tagged ?i - item)
    (mended ?i - item)
    (broken ?i - item)
    (wrapped ?i - item)
    (member ?k - kid)
    (of_colour ?i - item ?c - colour)
    (big ?i - item))
  (:action sign_up
    :parameters (?k - kid)
    :precondition ()
    :effect (member ?k))
  (:action bring
    :parameters (?i - item ?a ?b - place)
    :precondition (at_place ?i ?a)
    :effect (and (at_place ?i ?b) (not (at_place ?i ?a))))
  (:action wipe
    :parameters (?i - item ?d - desk)
    :precondition (at_place ?i ?d)
    :effect (wiped ?i))
  (:action tag
    :parameters (?i - item ?d - desk)
    :precondition (at_place ?i ?d)
    :effect (tagged ?i))
  (:action mend
    :parameters (?i - item ?d - desk)
    :precondition (and (at_place ?i ?d) (broken ?i))
    :effect (and (mended ?i) (not (broken ?i))))
  (:action wrap
    :parameters (?i - item ?d - desk)
    :precondition (and (at_place ?i ?d) (wiped ?i))
    :effect (wrapped ?i))
  (:action unwrap
    :parameters (?i - item)
    :precondition (wrapped ?i)
    :effect (not (wrapped ?i)))
  (:action lend
    :parameters (?i - item ?k - kid ?d - desk)
    :precondition (and (at_place ?i ?d) (member ?k) (tagged ?i))
    :effect (and (lent_to ?i ?k) (not (at_place ?i ?d))))
  (:action take_back
    :parameters (?i - item ?k - kid ?d - desk)
    :precondition (lent_to ?i ?k)
    :effect (and (at_place ?i ?d) (not (lent_to ?i ?k)) (not (wiped ?i)))))
