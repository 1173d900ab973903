(define (problem dc-p2)
  (:domain data-centre)
  (:objects
    hv1 hv2 hv3 hv4 hv5 hv6 - server
    crm wiki build_bot database - vm
    north_rack south_rack - rack
    nvme0 nvme1 tape_7 tape_8 - disk
    ops research - team)
  (:init
    (= (total-cost) 0)
    (mounted-in hv1 north_rack) (mounted-in hv2 north_rack) (mounted-in hv3 north_rack)
    (mounted-in hv4 south_rack) (mounted-in hv5 south_rack) (mounted-in hv6 south_rack)
    (powered hv1) (powered hv2) (powered hv4) (powered hv5)
    (hosted-on crm hv1) (hosted-on wiki hv2) (hosted-on build_bot hv4) (hosted-on database hv5)
    (vacant hv3) (vacant hv6)
    (running crm) (running build_bot) (running database)
    (owned-by crm ops) (owned-by database ops) (owned-by wiki research) (owned-by build_bot research)
    (ssd nvme0) (ssd nvme1)
    (blank nvme0) (snapshot-on nvme1 crm) (snapshot-on tape_7 database) (blank tape_8))
  (:goal (and)))
