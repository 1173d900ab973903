"""The things of CraftWorld as drawings of 10 x 10 squares; a letter is a colour, a dot lets the floor through."""

from __future__ import annotations

COLOURS = {
    "k": "#2b2b33",
    "w": "#f7f4ea",
    "s": "#8d929b",  # stone
    "d": "#6d727c",
    "i": "#e3b48d",  # iron in it
    "r": "#e0312e",
    "o": "#ff8a1e",
    "y": "#ffd84a",
    "b": "#a8713a",  # wood
    "n": "#7a4d25",
    "p": "#f2a7b0",
    "g": "#7cc04b",
    "e": "#4c8f35",
    "t": "#d8b384",  # fur
    "u": "#b08b5f",
    "q": "#3e6fb0",
    "v": "#2b4f86",
    "l": "#d9431c",
    "m": "#54606e",  # bricks
    "M": "#465059",
    "f": "#dfe8c8",  # floor
    "F": "#d3dfb8",
    "c": "#22a7c9",  # the agent's shirt
    "h": "#f1c79b",
}
FLOOR = "ffffffffff ffffFfffff ffffffffff fFffffffff ffffffFfff ffffffffff ffFffffffF ffffffffff fffffFffff ffffffffff"
WALL = "mmmmMmmmmm mmmmMmmmmm mmmmMmmmmm MMMMMMMMMM mMmmmmmmMm mMmmmmmmMm mMmmmmmmMm MMMMMMMMMM mmmmMmmmmm MMMMMMMMMM"
LAVA = "oooooolloo olloooooll loolloyyoo oooooooooo oyyoooollo ooooolloll llooooyyoo oolloooooo yyoooolloo oooooooool"
IRON = ".......... ..ssssss.. .ssiisssd. .siissssd. .ssssiisd. .sissiisd. .siissssd. .sssssisd. ..dddddd.. .........."
TABLE = ".......... .......... .bbbbbbbb. bbbbbbbbbb nnnnnnnnnn .n......n. .n......n. .n......n. .n......n. .........."
COW = ".......... .w......w. .wnnnnnnw. ..nnwwnn.. ..nkwwkn.. ..nnwwnn.. ..nwwwwn.. ..pppppp.. ..pkppkp.. ...pppp..."
SUGARCANE = "..g....g.. ..g..g.g.. ..e..g.e.. .gg..e.gg. ..g.gg.g.. ..e..g.e.. ..gg.g.g.. ..g..ee.g. ..e..g.e.. .........."
WHEAT = ".y..y..y.. yoy.yoyoy. .y.yoy.y.. yoyoyyoyoy .y.yo..y.. .o..o..o.. .o..o..o.. .o..o..o.. .o..o..o.. .........."
CHICKEN = "....r..... ...www.... ...wkwoo.. ...www.... ...wwr.... w.wwwwww.. wwwwwwww.. .wwwwww... ...o.o.... ..oo.oo..."
REDSTONE = ".......... ..ssssss.. .ssrssssd. .srrrsrsd. .ssrsrrrd. .sssssrsd. .srsssssd. .rrrssrsd. ..dddddd.. .........."
RABBIT = "..tt.tt... ..tp.tp... ..tp.tp... ..ttttt... ..tktkt... ..ttptt... ..uttttt.. .utttttttw .uttttttt. ..tt..tt.."
SQUID = "...qqqq... ..qqqqqq.. ..qwqqwq.. ..qkqqkq.. ..qqqqqq.. ..qqqqqq.. ..qvqqvq.. .q.vqqv.q. .v.q..q.v. ...v..v..."
WORKBENCH = ".......... .bbbbbbbb. .bnbnbnbn. .bbbbbbbb. .bnbnbnbn. .bbbbbbbb. .nsnnnnon. .nssnnoon. .nnsnnonn. .........."
RIGHT = "...nnnn... ..nnnnnn.. ..nnnhhh.. ..nnhhkh.. ..nhhhhhh. ..hhhhhh.. ..cccccc.. .ccccccchh ..cccccc.. ..kk..kk.."
DOWN = "...nnnn... ..nnnnnn.. ..nhhhhn.. ..hkhhkh.. ..hhhhhh.. ..hhrrhh.. .cccccccc. .hcccccch. ..cccccc.. ..kk..kk.."
LEFT = "...nnnn... ..nnnnnn.. ..hhhnnn.. ..hkhhnn.. .hhhhhhn.. ..hhhhhh.. ..cccccc.. hhccccccc. ..cccccc.. ..kk..kk.."
UP = "...nnnn... ..nnnnnn.. ..nnnnnn.. ..nnnnnn.. ..nnnnnn.. ..hnnnnh.. .cccccccc. .hcccccch. ..cccccc.. ..kk..kk.."

SPRITES = {
    "iron": IRON,
    "table": TABLE,
    "cow": COW,
    "sugarcane": SUGARCANE,
    "wheat": WHEAT,
    "chicken": CHICKEN,
    "redstone": REDSTONE,
    "rabbit": RABBIT,
    "squid": SQUID,
    "workbench": WORKBENCH,
    "lava": LAVA,
}
AGENT = (RIGHT, DOWN, LEFT, UP)  # by heading
