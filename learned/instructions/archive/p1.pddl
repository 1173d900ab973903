(define (problem archive_p1)
  (:domain state_archive)
  (:objects
    reading_room vault scan_room - room
    oak_cabinet steel_cabinet green_cabinet - cabinet
    flatbed book_scanner - scanner
    mr_pym edith rookie - clerk
    f_treaty f_letters f_census f_patents - folder
    public confidential secret - level)
  (:init
    (stands_in oak_cabinet vault) (stands_in steel_cabinet vault) (stands_in green_cabinet reading_room)
    (stands_in flatbed scan_room) (stands_in book_scanner reading_room)
    (folder_in f_treaty steel_cabinet) (folder_in f_letters steel_cabinet)
    (folder_in f_census green_cabinet) (folder_in f_patents oak_cabinet)
    (graded f_treaty secret) (graded f_letters confidential) (graded f_census public) (graded f_patents confidential)
    (cleared_for mr_pym public) (cleared_for mr_pym confidential) (cleared_for mr_pym secret)
    (cleared_for edith public) (cleared_for edith confidential) (cleared_for rookie public)
    (locked oak_cabinet) (locked steel_cabinet)
    (scanner_on flatbed)
    (clerk_in mr_pym vault) (clerk_in edith reading_room) (clerk_in rookie scan_room))
  (:goal (and)))
