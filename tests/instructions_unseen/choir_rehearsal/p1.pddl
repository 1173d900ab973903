(define (problem choir-1) (:domain choir)
  (:objects Anna Beatrix - soprano Clara - alto Dirk - bass
    ave_verum gloria lullaby - piece
    front_row back_row - row piano_corner kitchenette - place
    green_folder black_folder - folder)
  (:init (stands-in Anna front_row) (stands-in Beatrix kitchenette) (stands-in Clara front_row) (stands-in Dirk back_row)
    (holds-folder Clara green_folder) (lies-in black_folder piano_corner)
    (contains green_folder ave_verum) (contains green_folder gloria) (contains black_folder lullaby)
    (knows Anna gloria) (knows Dirk lullaby) (solo-of Anna gloria) (solo-open ave_verum) (solo-open lullaby)
    (warmed-up Anna) (hoarse Beatrix) (has-piano piano_corner) (rehearsed gloria) (on-programme gloria))
  (:goal (and)))
