"""Bringing history from another app, in the window.

door.py      where it comes in: the page, a part of Settings, a file dropped anywhere
page.py      the page: which of its faces shows, and what its errands tell
start.py     choosing a file
columns.py   pointing out the columns of a table
preview.py   what comes in, what stays behind; habit_list.py has its rows
progress.py  an errand under way; what came of it
drop.py      files dropped onto the window
"""
