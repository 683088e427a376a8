"""The entry of the command `dateline`: an interrupt ends it in one line, even while the rest is being imported."""

import atexit
import gc
import sys


def main() -> None:
    # Modules are no garbage: looking through them over and over, and once more at the end, was a third of a short load.
    gc.disable()
    atexit.register(_leave)
    interrupted = False
    try:
        import signal

        def end(*_: object) -> None:
            nonlocal interrupted
            interrupted = True
            # Cleaning up is not interrupted.
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            _end()

        if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
            signal.signal(signal.SIGINT, end)
        from app.cli import main as run

        run()
    except KeyboardInterrupt:
        _end()
    except Exception:
        # Where a class or its schema is being made, the exit becomes an error of theirs.
        if not interrupted:
            raise
        sys.exit(130)


def _leave() -> None:
    import signal

    # What is done is not interrupted any more.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()


def _end() -> None:
    print("Interrupted.", file=sys.stderr, flush=True)  # noqa: T201 (what the command is to say)
    sys.exit(130)


if __name__ == "__main__":
    main()
