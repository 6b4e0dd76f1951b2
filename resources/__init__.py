"""Files that ship with the app: icons, fonts, the library of micro-wins, translations, migrations,
and the desktop file of the menu.

Read with `importlib.resources.files("microwins.resources")`.
"""
