(define (problem news2)
  (:domain newsrm)
  (:objects
    yusuf clara hedda otis - journo
    heatwave opera_review tram_story - art
    weather arts city - topic
    top_left bottom_strip culture_top - slot
    front_page culture_page - page
    sun_pic diva_pic - photo)
  (:init
    (cov yusuf city) (cov yusuf weather) (cov clara arts) (cov clara city)
    (ed-of hedda arts) (ed-of hedda city) (ed-of hedda weather) (ed-of otis city)
    (abt heatwave weather) (abt opera_review arts) (abt tram_story city)
    (slot-of top_left front_page) (slot-of bottom_strip front_page) (slot-of culture_top culture_page)
    (by tram_story clara) (okd tram_story otis) (asgd heatwave yusuf)
    (in-slot tram_story bottom_strip) (taken bottom_strip)
    (pic sun_pic tram_story))
  (:goal (and)))
