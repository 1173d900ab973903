(define (problem court-p1)
  (:domain court-house)
  (:objects
    Tobias Imani - clerk
    judge-ames judge-ruiz - judge
    courtroom1 courtroom2 - courtroom
    chambers-ames chambers-ruiz - office
    hallway - room
    f2041 f2042 f2043 f2044 f2045 - case-file)
  (:init
    (door-between hallway registry) (door-between registry hallway)
    (door-between hallway courtroom1) (door-between courtroom1 hallway)
    (door-between hallway courtroom2) (door-between courtroom2 hallway)
    (door-between hallway chambers-ames) (door-between chambers-ames hallway)
    (door-between hallway chambers-ruiz) (door-between chambers-ruiz hallway)
    (door-between registry vault) (door-between vault registry)
    (is-in Tobias registry) (is-in Imani hallway) (is-in judge-ames chambers-ames) (is-in judge-ruiz courtroom1)
    (file-in f2041 vault) (file-in f2042 registry) (file-in f2043 chambers-ames) (has-file Imani f2044) (file-in f2045 vault)
    (is-sealed f2045)
    (is-criminal f2041) (is-criminal f2044) (is-criminal f2045) (is-civil f2042) (is-civil f2043)
    (is-locked vault) (is-locked courtroom2)
    (in-session courtroom1)
    (is-signed f2043 judge-ames) (is-stamped f2042))
  (:goal (and)))
