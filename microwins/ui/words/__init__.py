"""Every sentence a person reads, one module per screen.

Each is a function, so it is put into words when it is shown and in the language of that moment. Literals
stand inside the `translate` call itself: the translation tools collect them from there.
"""
