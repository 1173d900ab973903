(define (problem flat-3b) (:domain wallpaper-hanging)
  (:objects
    Greta Samir - hanger
    bedroom lounge hallway - room
    bed_east bed_west lounge_north lounge_south hall_wall - wall
    roll1 roll2 roll3 roll4 oldpaper - roll)
  (:init
    (in Greta bedroom) (in Samir hallway)
    (wall-of bed_east bedroom) (wall-of bed_west bedroom)
    (wall-of lounge_north lounge) (wall-of lounge_south lounge)
    (wall-of hall_wall hallway)
    (bare bed_east) (bare bed_west) (sized bed_west) (bare lounge_south) (bare hall_wall)
    (hung oldpaper lounge_north) (smooth lounge_north) (sized lounge_north)
    (unused roll1) (unused roll2) (unused roll3) (pasted roll4)
    (striped roll1) (striped roll3) (floral roll2) (floral roll4) (floral oldpaper))
  (:goal (and)))
