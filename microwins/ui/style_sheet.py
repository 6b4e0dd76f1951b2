"""The one style sheet, for standard controls; signature widgets paint themselves from the tokens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from microwins.ui.tokens import Tokens


def style_sheet(t: Tokens, px: Callable[[int], int]) -> str:
    """The sheet for tokens `t`; `px` gives a step of the type scale at the person's text size."""
    return f"""
QToolTip {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.line}; padding: 4px 8px; }}
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QTimeEdit, QDateEdit, QComboBox {{
    background: {t.surface}; color: {t.ink}; border: 1px solid {t.ctl}; border-radius: 10px;
    padding: 8px 12px; min-height: {px(20)}px;
    selection-background-color: {t.accent}; selection-color: {t.on_accent};
}}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QTimeEdit:focus, QDateEdit:focus,
QComboBox:focus {{ border: 2px solid {t.focus}; padding: 7px 11px; }}
QLineEdit:disabled, QSpinBox:disabled, QTimeEdit:disabled, QComboBox:disabled {{
    background: {t.sunken}; color: {t.ink3}; border-color: {t.line};
}}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; height: 0; border: none; }}
QComboBox::drop-down {{ border: none; background: transparent; width: 26px; }}
QComboBox QAbstractItemView {{
    background: {t.surface}; color: {t.ink}; border: 1px solid {t.line}; padding: 6px; outline: none;
    selection-background-color: {t.soft}; selection-color: {t.on_soft};
}}
QComboBox QAbstractItemView::item {{ min-height: {px(34)}px; padding: 0 8px; border-radius: 6px; }}
QMenu {{
    background: {t.surface}; color: {t.ink}; border: 1px solid {t.line}; border-radius: 10px; padding: 6px;
    icon-size: {px(16)}px;
}}
QMenu::item {{ padding: 8px 24px 8px 12px; border-radius: 6px; min-height: {px(20)}px; }}
QMenu::item:selected {{ background: {t.soft}; color: {t.on_soft}; }}
QMenu::item:disabled {{ color: {t.ink3}; }}
QMenu::icon {{ padding-left: 12px; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 6px 8px; }}
QCheckBox, QRadioButton {{ color: {t.ink}; spacing: 10px; min-height: {px(32)}px; }}
QCheckBox:focus, QRadioButton:focus {{ color: {t.ink}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollArea:focus {{ border: 2px solid {t.focus}; border-radius: 10px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle {{ background: {t.quiet}; border-radius: 4px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {t.ctl}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QTableView {{
    background: {t.surface}; color: {t.ink}; gridline-color: {t.line}; border: 1px solid {t.line};
    border-radius: 10px; selection-background-color: {t.soft}; selection-color: {t.on_soft}; outline: none;
    padding: 3px;
}}
QTableView::item {{ padding: 0 8px; border: none; }}
QTableView::item:selected, QTableView::item:focus {{ background: {t.soft}; color: {t.on_soft}; }}
QListWidget {{
    background: {t.surface}; color: {t.ink}; border: 1px solid {t.line}; border-radius: 10px;
    padding: 4px 8px; selection-background-color: {t.soft}; selection-color: {t.on_soft};
}}
QListWidget:focus {{ border: 2px solid {t.focus}; padding: 3px 7px; }}
QTableView:focus {{ border: 2px solid {t.focus}; padding: 2px; }}
QHeaderView::section {{
    background: {t.sunken}; color: {t.ink2}; border: none; border-bottom: 1px solid {t.line};
    padding: 8px 11px;
}}
"""
