"""Files that ship with the app: icons, fonts, the library of micro-wins, translations, migrations.

Read with `importlib.resources.files("microwins.resources")`.
"""
