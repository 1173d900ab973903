(define (problem obs-1)
  (:domain obs-domes)
  (:objects
    north_dome south_dome - dome
    zeiss celestron - scope
    ccd prism - instr
    vega mars m31 - target
    east west zenith - dir
    Ines Rolf - astr)
  (:init
    (in-dome zeiss north_dome) (in-dome celestron south_dome)
    (pers-in Ines north_dome) (pers-in Rolf north_dome)
    (shut-open north_dome)
    (faces north_dome east) (faces south_dome west)
    (tgt-in vega zenith) (tgt-in mars east) (tgt-in m31 west)
    (pts-at zeiss vega) (pts-at celestron m31)
    (mnt ccd zeiss) (no-instr celestron) (shelf prism)
    (cooled ccd) (calib celestron)
    (cam ccd) (spec prism) (faint m31))
  (:goal (and)))
