(define (problem tannery-p2)
  (:domain tannery)
  (:objects
    stone-vat tin-vat - water-vat willow-vat - bark-vat red-vat blue-vat - dye-vat
    long-rack sun-rack - rack beam - table
    big-cowhide - cowhide old-goatskin young-goatskin - goatskin lambskin - sheepskin
    crane - hoist
    red blue - dye)
  (:init
    (is-at big-cowhide stone-vat) (is-at old-goatskin long-rack) (is-at young-goatskin willow-vat)
    (hangs-from lambskin crane) (is-over crane beam)
    (holds-dye red-vat red) (holds-dye blue-vat blue)
    (is-soaked big-cowhide) (is-soaked old-goatskin) (is-scraped old-goatskin) (is-tanned old-goatskin) (is-dyed old-goatskin red)
    (is-soaked young-goatskin) (is-scraped young-goatskin) (is-soaked lambskin)
    (is-thick big-cowhide))
  (:goal (and)))
