(define (problem open-day)
  (:domain chess-club)
  (:objects
    room_1 room_2 cellar foyer - room
    karl yuki svetlana tomasz - player
    leo - junior
    boardA boardB boardC - board
    C1 C2 - clock)
  (:init
    (joined foyer room_1) (joined room_1 foyer) (joined foyer room_2) (joined room_2 foyer)
    (joined foyer cellar) (joined cellar foyer) (joined room_1 room_2) (joined room_2 room_1)
    (located-at boardA room_1) (located-at boardB room_2) (located-at boardC cellar)
    (wooden boardC) (pieces-ready boardB)
    (located-at C1 room_1) (spare C1) (located-at C2 room_2) (clock-beside C2 boardB)
    (located-at karl room_2) (sits-at boardB karl)
    (located-at tomasz cellar) (sits-at boardC tomasz)
    (located-at svetlana room_1) (on-feet svetlana)
    (located-at yuki foyer) (on-feet yuki) (located-at leo foyer) (on-feet leo))
  (:goal (and)))
