(define (problem OfficeMail-p1)
  (:domain OfficeMail)
  (:objects
    Hermes Pigeon - MailBot
    Lobby MailRoom Archive BossOffice Kitchenette - Room
    LobbyDoor ArchiveDoor GlassDoor SwingDoor - Door
    DeskTray OutTray BossTray - Tray
    RedBadge BlueBadge - Badge
    BigBox SmallBox GiftBox - Parcel
    Invoice LoveLetter Postcard - Letter)
  (:init
    (BotIn Hermes MailRoom) (HandsFree Hermes)
    (BotIn Pigeon Kitchenette) (HandsFree Pigeon)
    (Connects LobbyDoor Lobby MailRoom) (Connects LobbyDoor MailRoom Lobby)
    (Connects ArchiveDoor MailRoom Archive) (Connects ArchiveDoor Archive MailRoom)
    (Connects GlassDoor Lobby BossOffice) (Connects GlassDoor BossOffice Lobby)
    (Connects SwingDoor Lobby Kitchenette) (Connects SwingDoor Kitchenette Lobby)
    (Unlocked LobbyDoor) (Unlocked SwingDoor)
    (Opens RedBadge GlassDoor) (Opens BlueBadge ArchiveDoor)
    (TrayAt DeskTray Lobby) (TrayAt OutTray MailRoom) (TrayAt BossTray BossOffice)
    (LiesIn RedBadge Kitchenette) (LiesIn BlueBadge MailRoom)
    (LiesIn BigBox MailRoom) (LiesIn SmallBox Lobby) (LiesIn GiftBox Archive)
    (InTray Invoice OutTray) (InTray LoveLetter DeskTray) (LiesIn Postcard Kitchenette))
  (:goal (and)))
