"""`python -m microwins` and the `microwins` command: the window, or one command of the terminal face."""

import gc
import sys
from collections.abc import Sequence

from microwins import own_hashes


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the app with `argv` (default: the command line) and returns the process's exit code."""
    given = list(sys.argv[1:] if argv is None else argv)
    if given == ["--draw-charts"]:  # started by an open window, and nobody else
        own_hashes.prefer()
        from microwins.ui.charts.artist import main as draw_charts

        return draw_charts()
    if given == ["--work-apart"]:
        from microwins.store.apart import serve

        return serve()
    gc.disable()  # a start drops next to nothing; a command collects as ever, a window once it has settled
    import microwins.plain_import  # noqa: F401  before everything that it makes cheaper
    from microwins import lazily

    own_hashes.prefer()
    lazily.delay()
    from microwins.command_line import home_in, read
    from microwins.home import home_folder
    from microwins.language import settle_language
    from microwins.settings import Settings

    home = home_folder(home_in(given))
    settle_language(Settings(home).language)  # before anything is said, the help too
    args = read(given)
    if args.verb:
        from microwins.cli import run as run_command

        gc.enable()
        return run_command(args, home)
    if args.install_desktop or args.uninstall_desktop:
        from microwins.cli import menu_entry

        return menu_entry(wanted=args.install_desktop)
    from microwins.app import run as open_app

    return open_app(args, given)


if __name__ == "__main__":
    sys.exit(main())
