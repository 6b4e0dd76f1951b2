"""The charts of the Evidence page.

pictures.py  what a chart shows, ready to draw: numbers, places and words, no matplotlib
drawing.py   pictures onto a sheet, in logical pixels
sheet.py     plays what is on a sheet to matplotlib, which is imported there and nowhere else
studio.py    has a process of its own draw (artist.py), so that the window never waits
chart.py     the widget that shows a drawing, says it in words, and answers the mouse
"""
