"""The wizard's window: it draws a conversation (`microwins.resizing.conversation`) and sends its replies.

shell      header, pages, footer; drafts; what happens at the end
page       what every page is made of
*_page     one page each; a page shows a State and emits replies, it keeps nothing of its own
"""

from microwins.ui.wizard.shell import Wizard

__all__ = ["Wizard"]
