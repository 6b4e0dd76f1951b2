"""Getting ready before the first goal is typed."""

from microwins.resizing import areas, reading, safety, warm


def test_warming_reads_what_the_first_answer_needs() -> None:
    for known in (areas._index, safety._reader, reading.read):
        known.cache_clear()
    warm()
    assert areas._index.cache_info().currsize == 1
    assert safety._reader.cache_info().currsize == len(safety.LANGUAGES)
