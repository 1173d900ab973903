(define (problem pipes-p2)
  (:domain pipe-fitting)
  (:objects
    main riser branch stub elbow drainpipe - pipe
    stopcock red_tap blue_tap - valve
    dn20 dn50 - bore)
  (:init
    (flows-into main stopcock) (flows-into stopcock riser) (flows-into riser branch) (flows-into branch red_tap)
    (flows-into stub blue_tap)
    (flows-into elbow drainpipe)
    (inlet-free main) (inlet-free stub) (inlet-free elbow)
    (outlet-free red_tap) (outlet-free blue_tap) (outlet-free drainpipe)
    (shut blue_tap)
    (leaky riser) (leaky elbow)
    (lagged branch)
    (bore-of main dn20) (bore-of stopcock dn20) (bore-of riser dn20) (bore-of branch dn20)
    (bore-of red_tap dn20) (bore-of stub dn20) (bore-of blue_tap dn20)
    (bore-of elbow dn50) (bore-of drainpipe dn50)
    (copper riser) (copper stub)
    (= (total-cost) 0))
  (:goal (and)))
