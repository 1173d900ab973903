(define (domain OfficeMail)
  (:requirements :strips :typing)
  (:types
    MailBot Room Door Tray Portable - object
    Mail Badge - Portable
    Parcel Letter - Mail)
  (:predicates
    (BotIn ?r - MailBot ?p - Room)
    (HandsFree ?r - MailBot)
    (Carries ?r - MailBot ?i - Portable)
    (LiesIn ?i - Portable ?p - Room)
    (InTray ?l - Letter ?t - Tray)
    (TrayAt ?t - Tray ?p - Room)
    (Connects ?d - Door ?a - Room ?b - Room)
    (Unlocked ?d - Door)
    (Opens ?b - Badge ?d - Door))
  (:action GoThrough
    :parameters (?r - MailBot ?d - Door ?a - Room ?b - Room)
    :precondition (and (BotIn ?r ?a) (Connects ?d ?a ?b) (Unlocked ?d))
    :effect (and (BotIn ?r ?b) (not (BotIn ?r ?a))))
  (:action PickUp
    :parameters (?r - MailBot ?i - Portable ?p - Room)
    :precondition (and (BotIn ?r ?p) (LiesIn ?i ?p) (HandsFree ?r))
    :effect (and (Carries ?r ?i) (not (LiesIn ?i ?p)) (not (HandsFree ?r))))
  (:action PutDown
    :parameters (?r - MailBot ?i - Portable ?p - Room)
    :precondition (and (BotIn ?r ?p) (Carries ?r ?i))
    :effect (and (LiesIn ?i ?p) (HandsFree ?r) (not (Carries ?r ?i))))
  (:action DropInTray
    :parameters (?r - MailBot ?l - Letter ?t - Tray ?p - Room)
    :precondition (and (BotIn ?r ?p) (TrayAt ?t ?p) (Carries ?r ?l))
    :effect (and (InTray ?l ?t) (HandsFree ?r) (not (Carries ?r ?l))))
  (:action TakeFromTray
    :parameters (?r - MailBot ?l - Letter ?t - Tray ?p - Room)
    :precondition (and (BotIn ?r ?p) (TrayAt ?t ?p) (InTray ?l ?t) (HandsFree ?r))
    :effect (and (Carries ?r ?l) (not (InTray ?l ?t)) (not (HandsFree ?r))))
  (:action UnlockDoor
    :parameters (?r - MailBot ?k - Badge ?d - Door ?a - Room ?b - Room)
    :precondition (and (BotIn ?r ?a) (Connects ?d ?a ?b) (Carries ?r ?k) (Opens ?k ?d))
    :effect (Unlocked ?d))
  (:action LockDoor
    :parameters (?r - MailBot ?k - Badge ?d - Door ?a - Room ?b - Room)
    :precondition (and (BotIn ?r ?a) (Connects ?d ?a ?b) (Carries ?r ?k) (Opens ?k ?d) (Unlocked ?d))
    :effect (not (Unlocked ?d))))
