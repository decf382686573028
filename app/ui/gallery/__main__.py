"""`python -m app.ui.gallery FOLDER`: write the pictures and say where they are."""

import sys
from pathlib import Path

from app.ui.gallery import render_gallery

for written in render_gallery(Path(sys.argv[1])):
    print(written)
