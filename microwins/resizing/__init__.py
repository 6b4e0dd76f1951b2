"""The counsellor's method: typed goals become micro-wins. `reading` and `ladder` are the way in."""


def warm() -> None:
    """Read what every first answer needs, a tenth of a second's work, so that the first goal typed is
    answered at once. Worth calling in an idle moment; doing it again costs nothing.
    """
    from microwins.resizing.ladder import suggestions
    from microwins.resizing.reading import read_in

    suggestions(read_in("walk after lunch"))
