(define (problem freight-p2)
  (:domain freightWeb)
  (:objects
    aldermoor brackwell - town
    alder-mill brack-shop brack-pier - shop
    alder-port brack-port - airfield
    van7 van8 van9 - van
    hopper - jet
    box11 box12 box13 crateX envelope - shipment)
  (:init
    (siteIn alder-mill aldermoor) (siteIn alder-port aldermoor)
    (siteIn brack-shop brackwell) (siteIn brack-pier brackwell) (siteIn brack-port brackwell)
    (parkedAt van7 alder-mill) (parkedAt van8 brack-pier) (parkedAt van9 brack-port)
    (parkedAt hopper alder-port)
    (waitsAt box11 alder-mill) (waitsAt box12 alder-mill) (waitsAt box13 brack-port)
    (stowedIn hopper crateX) (stowedIn van8 envelope)
    (perishable box12) (bulky crateX) (bulky box13)
    (addressedTo box11 brackwell) (addressedTo box12 brackwell) (addressedTo box13 aldermoor)
    (addressedTo crateX brackwell) (addressedTo envelope aldermoor)
    (= (total-cost) 0))
  (:goal (and)))
