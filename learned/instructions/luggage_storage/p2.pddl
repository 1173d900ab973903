(define (problem luggage_storage_p2)
  (:domain luggage_storage)
  (:objects
    trolley_case cabin_case trunk - suitcase
    hiking_pack school_pack daypack - rucksack
    shelf-a shelf-b shelf-c - shelf
    desk_in desk_out - counter
    Yara Phil - clerk
    Dr_Moss Elif Jonny - traveller
    t11 t12 t13 - tag)
  (:init
    (on trolley_case shelf-a) (on cabin_case shelf-a) (on trunk shelf-b) (on hiking_pack desk_in)
    (on school_pack shelf-c) (has Phil daypack) (spare-hand Yara)
    (stands Yara desk_in) (stands Phil desk_out)
    (tag-unused t12) (tag-unused t13) (tagged trunk t11 Phil)
    (scanned trunk) (strapped trunk) (paid Jonny)
    (red trolley_case) (black cabin_case) (green trunk) (green hiking_pack) (black school_pack) (red daypack))
  (:goal (and)))
