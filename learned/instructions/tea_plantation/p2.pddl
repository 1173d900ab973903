(define (problem tea_p2)
  (:domain tea_plantation)
  (:objects east_slope west_slope river_slope - terrace
            big_shed little_shed - shed
            old_kiln new_kiln - kiln
            store - warehouse
            Chen Mei Ping - picker
            grey_donkey brown_donkey - donkey
            lot-a lot-b lot-c lot-d - batch)
  (:init (trail east_slope big_shed) (trail big_shed east_slope) (trail west_slope big_shed) (trail big_shed west_slope)
         (trail river_slope little_shed) (trail little_shed river_slope) (trail big_shed little_shed) (trail little_shed big_shed)
         (trail big_shed old_kiln) (trail old_kiln big_shed) (trail little_shed new_kiln) (trail new_kiln little_shed)
         (trail old_kiln store) (trail store old_kiln) (trail new_kiln store) (trail store new_kiln)
         (is_at Chen east_slope) (is_at Mei old_kiln) (is_at Ping store)
         (is_at grey_donkey big_shed) (is_at brown_donkey river_slope)
         (grown_on lot-a east_slope) (grown_on lot-b west_slope) (grown_on lot-c river_slope) (grown_on lot-d river_slope)
         (plucked lot-c) (on_back lot-c brown_donkey) (laden brown_donkey)
         (plucked lot-d) (lies_at lot-d old_kiln) (withered lot-d) (rolled lot-d)
         (infested west_slope) (infested river_slope) (kiln_hot old_kiln) (is_pruned east_slope)
         (black_tea lot-a) (green_tea lot-b) (black_tea lot-c) (black_tea lot-d))
  (:goal (and)))
