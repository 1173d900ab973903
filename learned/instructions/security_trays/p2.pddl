(define (problem lane-2) (:domain SecurityLane)
  (:objects tA tB tC tD - Tray
    suitcase rucksack purse - Bag tablet camera - Device shampoo - Liquid
    feed_in scanner_belt roll_out - Belt search_desk explosive_desk - Table stack - Rack
    Ayumi Piet Salma - Passenger big medium - Size)
  (:init
    (TrayAt tA feed_in) (TrayAt tB scanner_belt) (TrayAt tC search_desk) (TrayAt tD stack)
    (SizeOf tA big) (SizeOf tB medium) (SizeOf tC big) (SizeOf tD medium)
    (Inside suitcase tA) (Inside tablet tB) (Inside purse tB) (Inside shampoo tC) (Holds Piet rucksack) (Holds Salma camera)
    (OwnedBy suitcase Ayumi) (OwnedBy tablet Ayumi) (OwnedBy rucksack Piet) (OwnedBy shampoo Piet) (OwnedBy camera Salma) (OwnedBy purse Salma)
    (Scanned shampoo) (Scanned rucksack) (Forbidden shampoo) (HasScanner scanner_belt) (Cleared Piet)
    (NextTo feed_in scanner_belt) (NextTo scanner_belt roll_out) (NextTo roll_out search_desk) (NextTo search_desk explosive_desk)
    (NextTo explosive_desk stack) (NextTo search_desk scanner_belt) (NextTo roll_out stack) (NextTo stack feed_in))
  (:goal (and)))
