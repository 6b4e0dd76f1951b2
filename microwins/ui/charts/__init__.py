"""The charts of the Evidence page. matplotlib is imported in here and nowhere else.

pictures.py  what a chart shows, ready to draw: numbers, places and words, no matplotlib
drawing.py   pictures onto a matplotlib figure, in pixels
studio.py    has a process of its own draw (artist.py), so that the window never waits
chart.py     the widget that shows a drawing, says it in words, and answers the mouse
"""
