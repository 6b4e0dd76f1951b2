"""Movements are made when something first moves: what stands still until then needs none of Qt's for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation


def movement(
    part: QObject, easing: str, moved: Callable[[float], object], *, begin: float = 0.0, end: float = 1.0
) -> QVariantAnimation:
    """From `begin` to `end` in the manner of a QEasingCurve ("OutCubic"); `moved` hears each step."""
    from PySide6.QtCore import QEasingCurve, QVariantAnimation

    way = QVariantAnimation(part, startValue=begin, endValue=end)
    way.setEasingCurve(QEasingCurve.Type[easing])
    way.valueChanged.connect(moved)
    return way


def under_way(holder: object, name: str) -> bool:
    """Whether the movement that `holder` has as the cached property `name` was made, and moves or is held."""
    way: QVariantAnimation | None = holder.__dict__.get(name)
    return way is not None and way.state() != way.State.Stopped
