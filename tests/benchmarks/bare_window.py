"""The floor that everything is compared with: a PySide6 window with one label, as large as the app's."""

import sys

from PySide6.QtWidgets import QApplication, QLabel

app = QApplication(sys.argv)
label = QLabel("Micro Wins")
label.resize(1080, 720)
label.show()
sys.exit(app.exec())
