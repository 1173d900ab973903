(define (problem roastery-1)
  (:domain roastery)
  (:objects
    silo1 silo2 silo3 - silo
    bigdrum smalldrum - drum
    tray1 tray2 - tray
    sackA sackB - sack
    kenya brazil sumatra peru - batch)
  (:init
    (nxt raw pale) (nxt pale medium) (nxt medium dark)
    (in kenya silo1) (in brazil silo2) (in sumatra bigdrum) (in peru tray1)
    (vac silo3) (vac smalldrum) (vac tray2) (vac sackA) (vac sackB)
    (lvl kenya raw) (lvl brazil raw) (lvl sumatra pale) (lvl peru medium)
    (hot bigdrum) (cold smalldrum) (cln smalldrum)
    (org kenya) (org peru) (decaf brazil) (stamped sackB))
  (:goal (and)))
