(define (domain EnvelopeOffice)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    Sheet Envelope Tray Recipient - object
    Letter Leaflet - Sheet)
  (:predicates
    (Inside ?s - Sheet ?e - Envelope)
    (OnTray ?s - Sheet ?t - Tray)
    (LiesIn ?e - Envelope ?t - Tray)
    (Folded ?s - Sheet)
    (Sealed ?e - Envelope)
    (Stamped ?e - Envelope)
    (Blank ?e - Envelope)
    (AddressedTo ?e - Envelope ?r - Recipient)
    (MeantFor ?l - Letter ?r - Recipient)
    (WindowEnvelope ?e - Envelope))
  (:action Fold
    :parameters (?s - Sheet ?t - Tray)
    :precondition (OnTray ?s ?t)
    :effect (Folded ?s))
  (:action Stuff
    :parameters (?s - Sheet ?e - Envelope ?t - Tray)
    :precondition (and (OnTray ?s ?t) (Folded ?s) (not (Sealed ?e)))
    :effect (and (Inside ?s ?e) (not (OnTray ?s ?t))))
  (:action PullOut
    :parameters (?s - Sheet ?e - Envelope ?t - Tray)
    :precondition (and (Inside ?s ?e) (not (Sealed ?e)))
    :effect (and (OnTray ?s ?t) (not (Inside ?s ?e))))
  (:action Seal
    :parameters (?e - Envelope)
    :precondition (not (Sealed ?e))
    :effect (Sealed ?e))
  (:action SlitOpen
    :parameters (?e - Envelope)
    :precondition (Sealed ?e)
    :effect (not (Sealed ?e)))
  (:action WriteAddress
    :parameters (?e - Envelope ?r - Recipient)
    :precondition (Blank ?e)
    :effect (and (AddressedTo ?e ?r) (not (Blank ?e))))
  (:action Stamp
    :parameters (?e - Envelope)
    :precondition (Sealed ?e)
    :effect (Stamped ?e))
  (:action MoveEnvelope
    :parameters (?e - Envelope ?from ?to - Tray)
    :precondition (LiesIn ?e ?from)
    :effect (and (LiesIn ?e ?to) (not (LiesIn ?e ?from))))
  (:action MoveSheet
    :parameters (?s - Sheet ?from ?to - Tray)
    :precondition (OnTray ?s ?from)
    :effect (and (OnTray ?s ?to) (not (OnTray ?s ?from)))))
