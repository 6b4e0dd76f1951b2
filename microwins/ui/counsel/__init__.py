"""The sheet to bring along: one or two pages about a span of days, on screen, as PDF and on paper.

material.py  what the journal has about the span
told.py      what of it the person chose, put into words and pictures
blocks.py    words, lines and pictures laid out at a width, drawn anywhere
content.py   what is told as blocks, in more or less detail
pages.py     blocks onto one or two pages
easel.py     the charts at print resolution
output.py    pages as PDF file and to a printer
sheet.py     from the journal to its pages, and whole for the terminal
preview.py   the pages as they will be
choices.py   a box to tick with a whole sentence
controls.py  everything the person chooses
page.py      the page of the window
door.py      the way there
"""
