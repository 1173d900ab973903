(define (problem vac-p1)
  (:domain vac-fleet)
  (:objects
    r1 r2 r3 - bot
    d-north d-south - dock
    lobby corridor - hall
    off-101 off-102 off-103 - office
    board-room server-room - meeting)
  (:init
    (conn lobby corridor) (conn corridor lobby)
    (conn corridor off-101) (conn off-101 corridor)
    (conn corridor off-102) (conn off-102 corridor)
    (conn corridor off-103) (conn off-103 corridor)
    (conn corridor board-room) (conn board-room corridor)
    (dock-at d-south lobby) (dock-at d-north corridor)
    (at r1 lobby) (on-dock r1 d-south) (docked r1) (taken d-south)
    (at r2 corridor) (bin-full r2)
    (at r3 off-102) (low-batt r3)
    (can-mop r2) (can-mop r3)
    (dusty lobby) (dusty off-101) (dusty off-103) (dusty board-room) (dusty server-room)
    (carpet board-room) (mopped off-102))
  (:goal (and)))
