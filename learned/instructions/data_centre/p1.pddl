(define (problem dc-p1)
  (:domain data-centre)
  (:objects
    atlas borg castor dione echo - server
    web mail billing - vm
    rack-a rack-b - rack
    d1 d2 d3 - disk
    finance sales - team)
  (:init
    (= (total-cost) 0)
    (mounted-in atlas rack-a) (mounted-in borg rack-a)
    (mounted-in castor rack-b) (mounted-in dione rack-b) (mounted-in echo rack-b)
    (powered atlas) (powered borg) (powered castor) (powered dione)
    (hosted-on web atlas) (hosted-on mail borg) (hosted-on billing castor)
    (vacant dione) (vacant echo)
    (running web) (running billing)
    (owned-by web sales) (owned-by mail sales) (owned-by billing finance)
    (ssd d1) (blank d1) (snapshot-on d2 web) (blank d3))
  (:goal (and)))
