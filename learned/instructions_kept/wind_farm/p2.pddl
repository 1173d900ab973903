(define (problem wind-p2)
  (:domain offshore-wind)
  (:objects
    eastquay westquay - quay
    hotelrig - platform
    t-01 t-02 t-03 t-04 - turbine
    boat1 boat2 boat3 - boat
    Maja Nils Oona - tech
    bladekit oilkit foodbox - crate)
  (:init
    (b-at boat1 eastquay) (b-at boat2 hotelrig) (b-at boat3 westquay)
    (aboard Maja boat1) (t-at Nils hotelrig) (t-at Oona westquay)
    (stowed bladekit boat1) (c-at oilkit hotelrig) (c-at foodbox westquay)
    (certified Maja) (certified Oona) (spares bladekit) (spares oilkit)
    (running t-01) (running t-03) (faulty t-02) (faulty t-04) (inspected t-01)
    (= (total-cost) 0)
    (lane eastquay t-01) (lane t-01 eastquay) (= (nm eastquay t-01) 3) (= (nm t-01 eastquay) 3)
    (lane t-01 t-02) (lane t-02 t-01) (= (nm t-01 t-02) 1) (= (nm t-02 t-01) 1)
    (lane t-02 hotelrig) (lane hotelrig t-02) (= (nm t-02 hotelrig) 2) (= (nm hotelrig t-02) 2)
    (lane hotelrig t-03) (lane t-03 hotelrig) (= (nm hotelrig t-03) 1) (= (nm t-03 hotelrig) 1)
    (lane t-03 t-04) (lane t-04 t-03) (= (nm t-03 t-04) 2) (= (nm t-04 t-03) 2)
    (lane t-04 westquay) (lane westquay t-04) (= (nm t-04 westquay) 4) (= (nm westquay t-04) 4))
  (:goal (and)))
