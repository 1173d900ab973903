(define (domain library-books)
  (:requirements :strips :typing)
  (:types
    thing tag lamp - object
    spot book - thing
    shelf desk cart scanner - spot
    genre colour - tag)
  (:predicates
    (robot-at ?s - spot)
    (book-on ?b - book ?s - spot)
    (holding ?b - book)
    (gripper-free)
    (tagged ?x - thing ?t - tag)
    (scanned ?b - book)
    (lamp-stands-on ?l - lamp ?d - desk)
    (lamp-lit ?l - lamp))
  (:action roll
    :parameters (?from ?to - spot)
    :precondition (robot-at ?from)
    :effect (and (not (robot-at ?from)) (robot-at ?to)))
  (:action grab
    :parameters (?b - book ?s - spot)
    :precondition (and (robot-at ?s) (book-on ?b ?s) (gripper-free))
    :effect (and (holding ?b) (not (book-on ?b ?s)) (not (gripper-free))))
  (:action set-down
    :parameters (?b - book ?s - spot)
    :precondition (and (robot-at ?s) (holding ?b))
    :effect (and (book-on ?b ?s) (gripper-free) (not (holding ?b))))
  (:action scan
    :parameters (?b - book ?c - scanner)
    :precondition (and (robot-at ?c) (holding ?b))
    :effect (scanned ?b))
  (:action switch-on
    :parameters (?l - lamp ?d - desk)
    :precondition (and (robot-at ?d) (lamp-stands-on ?l ?d))
    :effect (lamp-lit ?l))
  (:action switch-off
    :parameters (?l - lamp ?d - desk)
    :precondition (and (robot-at ?d) (lamp-stands-on ?l ?d) (lamp-lit ?l))
    :effect (not (lamp-lit ?l))))
