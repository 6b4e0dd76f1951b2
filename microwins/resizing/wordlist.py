"""Sets of words written as running text, which reads better than a wall of quotes."""


def word_set(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())
