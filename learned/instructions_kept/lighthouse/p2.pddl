(define (problem lighthouse-2)
  (:domain lighthouse-station)
  (:objects
    mainland light-isle north-skerry wreck-bay - place
    launch dinghy1 dinghy2 - boat
    keeper_anna keeper_bo inspector - person
    coal1 coal2 coal3 spare_lens - stores
    beacon skerry-light - lamp)
  (:init
    (sea-lane mainland light-isle) (sea-lane light-isle mainland)
    (sea-lane light-isle north-skerry) (sea-lane north-skerry light-isle)
    (sea-lane wreck-bay mainland)
    (moored launch mainland) (moored dinghy1 light-isle) (moored dinghy2 light-isle)
    (ashore inspector mainland) (ashore keeper_anna light-isle) (aboard keeper_bo launch)
    (can-steer keeper_anna dinghy1) (can-steer keeper_anna dinghy2) (can-steer keeper_bo launch) (can-steer keeper_bo dinghy1)
    (stacked-at coal1 mainland) (stacked-at coal2 mainland) (stacked-at coal3 light-isle) (stowed-in spare_lens launch)
    (stands-on beacon light-isle) (stands-on skerry-light north-skerry)
    (lit beacon) (polished skerry-light))
  (:goal (and)))
