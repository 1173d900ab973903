; a stamp auction, classic untyped style
(define (domain stamp-auction)
  (:requirements :strips)
  (:predicates
    (clerk ?x) (bidder ?x) (stamp ?x) (album ?x) (room ?x)
    (scanner-in ?r) (rostrum-in ?r)
    (rare ?s) (mint ?s) (victorian ?s)
    (at ?p ?r)
    (lies ?s ?r)
    (album-at ?a ?r)
    (in-album ?s ?a)
    (holds ?c ?s)
    (empty-handed ?c)
    (graded ?s)
    (listed ?s)
    (unsold ?s)
    (sold-to ?s ?b)
    (paid ?s)
    (registered ?b))
  (:action go
    :parameters (?c ?r ?q)
    :precondition (and (clerk ?c) (room ?r) (room ?q) (at ?c ?r))
    :effect (and (at ?c ?q) (not (at ?c ?r))))
  (:action invite
    :parameters (?b ?r ?q)
    :precondition (and (bidder ?b) (room ?r) (room ?q) (at ?b ?r) (registered ?b))
    :effect (and (at ?b ?q) (not (at ?b ?r))))
  (:action register
    :parameters (?c ?b ?r)
    :precondition (and (clerk ?c) (bidder ?b) (room ?r) (at ?c ?r) (at ?b ?r))
    :effect (registered ?b))
  (:action pick
    :parameters (?c ?s ?r)
    :precondition (and (clerk ?c) (stamp ?s) (room ?r) (at ?c ?r) (lies ?s ?r) (empty-handed ?c))
    :effect (and (holds ?c ?s) (not (lies ?s ?r)) (not (empty-handed ?c))))
  (:action put
    :parameters (?c ?s ?r)
    :precondition (and (clerk ?c) (stamp ?s) (room ?r) (at ?c ?r) (holds ?c ?s))
    :effect (and (lies ?s ?r) (empty-handed ?c) (not (holds ?c ?s))))
  (:action slip-in
    :parameters (?c ?s ?a ?r)
    :precondition (and (clerk ?c) (stamp ?s) (album ?a) (room ?r) (at ?c ?r) (album-at ?a ?r) (holds ?c ?s))
    :effect (and (in-album ?s ?a) (empty-handed ?c) (not (holds ?c ?s))))
  (:action slip-out
    :parameters (?c ?s ?a ?r)
    :precondition (and (clerk ?c) (stamp ?s) (album ?a) (room ?r) (at ?c ?r) (album-at ?a ?r) (in-album ?s ?a) (empty-handed ?c))
    :effect (and (holds ?c ?s) (not (in-album ?s ?a)) (not (empty-handed ?c))))
  (:action shift-album
    :parameters (?c ?a ?r ?q)
    :precondition (and (clerk ?c) (album ?a) (room ?r) (room ?q) (at ?c ?r) (album-at ?a ?r) (empty-handed ?c))
    :effect (and (album-at ?a ?q) (at ?c ?q) (not (album-at ?a ?r)) (not (at ?c ?r))))
  (:action grade
    :parameters (?c ?s ?r)
    :precondition (and (clerk ?c) (stamp ?s) (room ?r) (at ?c ?r) (holds ?c ?s) (scanner-in ?r))
    :effect (graded ?s))
  (:action list
    :parameters (?s)
    :precondition (and (stamp ?s) (graded ?s) (unsold ?s))
    :effect (listed ?s))
  (:action withdraw
    :parameters (?s)
    :precondition (and (stamp ?s) (listed ?s) (unsold ?s))
    :effect (not (listed ?s)))
  (:action knock-down
    :parameters (?c ?s ?b ?r)
    :precondition (and (clerk ?c) (stamp ?s) (bidder ?b) (room ?r) (at ?c ?r) (at ?b ?r) (rostrum-in ?r) (holds ?c ?s) (listed ?s) (unsold ?s) (registered ?b))
    :effect (and (sold-to ?s ?b) (not (unsold ?s)) (not (listed ?s))))
  (:action settle
    :parameters (?s ?b ?c ?r)
    :precondition (and (sold-to ?s ?b) (clerk ?c) (room ?r) (at ?c ?r) (at ?b ?r))
    :effect (paid ?s)))
