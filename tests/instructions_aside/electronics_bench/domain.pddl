(define (domain eBench)
  (:requirements :strips :typing :negative-preconditions)
  (:types board chip tray spot chipKind colour - object
          workplace - spot)
  (:predicates
    (sits ?c - chip ?b - board)
    (soldered ?c - chip)
    (inTray ?t - tray ?c - chip)
    (lies ?b - board ?p - spot)
    (kind ?c - chip ?k - chipKind)
    (colourOf ?b - board ?k - colour)
    (powered ?b - board)
    (passed ?b - board)
    (ironHot))
  (:action moveBoard
    :parameters (?b - board ?p ?q - spot)
    :precondition (and (lies ?b ?p) (not (powered ?b)))
    :effect (and (lies ?b ?q) (not (lies ?b ?p))))
  (:action mount
    :parameters (?c - chip ?t - tray ?b - board ?w - workplace)
    :precondition (and (inTray ?t ?c) (lies ?b ?w) (not (powered ?b)))
    :effect (and (sits ?c ?b) (not (inTray ?t ?c))))
  (:action solder
    :parameters (?c - chip ?b - board ?w - workplace)
    :precondition (and (sits ?c ?b) (lies ?b ?w) (ironHot) (not (powered ?b)))
    :effect (soldered ?c))
  (:action desolder
    :parameters (?c - chip ?b - board ?t - tray ?w - workplace)
    :precondition (and (sits ?c ?b) (lies ?b ?w) (ironHot) (not (powered ?b)))
    :effect (and (inTray ?t ?c) (not (sits ?c ?b)) (not (soldered ?c))))
  (:action pullOut
    :parameters (?c - chip ?b - board ?t - tray)
    :precondition (and (sits ?c ?b) (not (soldered ?c)) (not (powered ?b)))
    :effect (and (inTray ?t ?c) (not (sits ?c ?b))))
  (:action ironOn
    :parameters ()
    :precondition (not (ironHot))
    :effect (ironHot))
  (:action ironOff
    :parameters ()
    :precondition (ironHot)
    :effect (not (ironHot)))
  (:action powerUp
    :parameters (?b - board)
    :precondition (not (powered ?b))
    :effect (powered ?b))
  (:action powerDown
    :parameters (?b - board)
    :precondition (powered ?b)
    :effect (not (powered ?b)))
  (:action runTest
    :parameters (?b - board)
    :precondition (powered ?b)
    :effect (passed ?b)))
