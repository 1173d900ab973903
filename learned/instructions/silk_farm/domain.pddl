;; raising silkworms and winding silk, untyped
(define (domain silk)
  (:requirements :strips)
  (:predicates
    (batch ?b) (room ?r) (reel ?s) (keeper ?k) (dye ?d) (heated ?r) (next_to ?r ?q)
    (kept_in ?b ?r) (keeper_in ?k ?r) (leaves_in ?r) (leaf_store ?r) (carries_leaves ?k) (free_hands ?k)
    (eggs ?b) (worms ?b) (fed ?b) (cocoons ?b) (boiled ?b)
    (wound_on ?b ?s) (bare ?s) (coloured ?s ?d) (raw ?s))
  (:action walk
    :parameters (?k ?r ?q)
    :precondition (and (keeper ?k) (keeper_in ?k ?r) (next_to ?r ?q))
    :effect (and (keeper_in ?k ?q) (not (keeper_in ?k ?r))))
  (:action shift_batch
    :parameters (?k ?b ?r ?q)
    :precondition (and (keeper ?k) (batch ?b) (keeper_in ?k ?r) (kept_in ?b ?r) (free_hands ?k) (next_to ?r ?q))
    :effect (and (keeper_in ?k ?q) (not (keeper_in ?k ?r)) (kept_in ?b ?q) (not (kept_in ?b ?r))))
  (:action pick_leaves
    :parameters (?k ?r)
    :precondition (and (keeper ?k) (keeper_in ?k ?r) (leaf_store ?r) (free_hands ?k))
    :effect (and (carries_leaves ?k) (not (free_hands ?k))))
  (:action scatter_leaves
    :parameters (?k ?r)
    :precondition (and (keeper_in ?k ?r) (carries_leaves ?k))
    :effect (and (leaves_in ?r) (free_hands ?k) (not (carries_leaves ?k))))
  (:action hatch
    :parameters (?b ?r)
    :precondition (and (batch ?b) (eggs ?b) (kept_in ?b ?r) (heated ?r))
    :effect (and (worms ?b) (not (eggs ?b))))
  (:action feed
    :parameters (?b ?r)
    :precondition (and (worms ?b) (kept_in ?b ?r) (leaves_in ?r))
    :effect (and (fed ?b) (not (leaves_in ?r))))
  (:action spin
    :parameters (?b)
    :precondition (and (worms ?b) (fed ?b))
    :effect (and (cocoons ?b) (not (worms ?b)) (not (fed ?b))))
  (:action boil
    :parameters (?b ?r ?k)
    :precondition (and (cocoons ?b) (kept_in ?b ?r) (heated ?r) (keeper ?k) (keeper_in ?k ?r))
    :effect (boiled ?b))
  (:action wind
    :parameters (?b ?s)
    :precondition (and (boiled ?b) (cocoons ?b) (reel ?s) (bare ?s))
    :effect (and (wound_on ?b ?s) (not (bare ?s)) (not (cocoons ?b)) (raw ?s)))
  (:action dye_silk
    :parameters (?s ?d)
    :precondition (and (reel ?s) (raw ?s) (dye ?d))
    :effect (and (coloured ?s ?d) (not (raw ?s)))))
