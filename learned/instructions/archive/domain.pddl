(define (domain state_archive)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    room furniture clerk folder level - object
    cabinet scanner - furniture)
  (:predicates
    (clerk_in ?c - clerk ?r - room)
    (stands_in ?x - furniture ?r - room)
    (folder_in ?f - folder ?k - cabinet)
    (clerk_has ?c - clerk ?f - folder)
    (locked ?k - cabinet)
    (scanner_on ?s - scanner)
    (digitised ?f - folder)
    (graded ?f - folder ?l - level)
    (cleared_for ?c - clerk ?l - level))
  (:action go_to
    :parameters (?c - clerk ?r ?q - room)
    :precondition (clerk_in ?c ?r)
    :effect (and (clerk_in ?c ?q) (not (clerk_in ?c ?r))))
  (:action unlock
    :parameters (?c - clerk ?k - cabinet ?r - room)
    :precondition (and (clerk_in ?c ?r) (stands_in ?k ?r) (locked ?k))
    :effect (not (locked ?k)))
  (:action lock
    :parameters (?c - clerk ?k - cabinet ?r - room)
    :precondition (and (clerk_in ?c ?r) (stands_in ?k ?r) (not (locked ?k)))
    :effect (locked ?k))
  (:action take_out
    :parameters (?c - clerk ?f - folder ?l - level ?k - cabinet ?r - room)
    :precondition (and (clerk_in ?c ?r) (stands_in ?k ?r) (not (locked ?k)) (folder_in ?f ?k) (graded ?f ?l) (cleared_for ?c ?l))
    :effect (and (clerk_has ?c ?f) (not (folder_in ?f ?k))))
  (:action put_away
    :parameters (?c - clerk ?f - folder ?k - cabinet ?r - room)
    :precondition (and (clerk_in ?c ?r) (stands_in ?k ?r) (not (locked ?k)) (clerk_has ?c ?f))
    :effect (and (folder_in ?f ?k) (not (clerk_has ?c ?f))))
  (:action power_up
    :parameters (?c - clerk ?s - scanner ?r - room)
    :precondition (and (clerk_in ?c ?r) (stands_in ?s ?r) (not (scanner_on ?s)))
    :effect (scanner_on ?s))
  (:action power_down
    :parameters (?c - clerk ?s - scanner ?r - room)
    :precondition (and (clerk_in ?c ?r) (stands_in ?s ?r) (scanner_on ?s))
    :effect (not (scanner_on ?s)))
  (:action scan_folder
    :parameters (?c - clerk ?f - folder ?s - scanner ?r - room)
    :precondition (and (clerk_in ?c ?r) (stands_in ?s ?r) (scanner_on ?s) (clerk_has ?c ?f))
    :effect (digitised ?f)))
