(define (domain lemonade)
  (:requirements :strips :typing)
  (:types kid customer jug spot ingredient - object)
  (:constants
    pump - spot
    lemon sugar ice mint - ingredient)
  (:predicates
    (at_spot ?k - kid ?s - spot)
    (carries ?k - kid ?j - jug)
    (jug_on ?j - jug ?s - spot)
    (filled ?j - jug)
    (has_in ?j - jug ?i - ingredient)
    (stocked ?i - ingredient ?s - spot)
    (waits_at ?c - customer ?s - spot)
    (served ?c - customer)
    (paid ?c - customer)
    (sign_up ?s - spot))
  (:action run
    :parameters (?k - kid ?a ?b - spot)
    :precondition (at_spot ?k ?a)
    :effect (and (at_spot ?k ?b) (not (at_spot ?k ?a))))
  (:action lift
    :parameters (?k - kid ?j - jug ?s - spot)
    :precondition (and (at_spot ?k ?s) (jug_on ?j ?s))
    :effect (and (carries ?k ?j) (not (jug_on ?j ?s))))
  (:action set_down
    :parameters (?k - kid ?j - jug ?s - spot)
    :precondition (and (at_spot ?k ?s) (carries ?k ?j))
    :effect (and (jug_on ?j ?s) (not (carries ?k ?j))))
  (:action fill
    :parameters (?k - kid ?j - jug)
    :precondition (and (at_spot ?k pump) (jug_on ?j pump))
    :effect (filled ?j))
  (:action add
    :parameters (?k - kid ?i - ingredient ?j - jug ?s - spot)
    :precondition (and (at_spot ?k ?s) (jug_on ?j ?s) (stocked ?i ?s))
    :effect (has_in ?j ?i))
  (:action tip_out
    :parameters (?k - kid ?j - jug ?s - spot)
    :precondition (and (at_spot ?k ?s) (jug_on ?j ?s))
    :effect (and (not (filled ?j)) (not (has_in ?j lemon)) (not (has_in ?j sugar))
                 (not (has_in ?j ice)) (not (has_in ?j mint))))
  (:action serve
    :parameters (?k - kid ?c - customer ?j - jug ?s - spot)
    :precondition (and (at_spot ?k ?s) (jug_on ?j ?s) (waits_at ?c ?s) (filled ?j) (has_in ?j lemon))
    :effect (served ?c))
  (:action collect
    :parameters (?k - kid ?c - customer ?s - spot)
    :precondition (and (at_spot ?k ?s) (waits_at ?c ?s) (served ?c))
    :effect (paid ?c))
  (:action put_up_sign
    :parameters (?k - kid ?s - spot)
    :precondition (at_spot ?k ?s)
    :effect (sign_up ?s)))
