"""Changes the code in one place at a time, and tells which changes no test notices.

`python -m tests.mutants --number 100 --seed 1 app/index app/answers`. All tests are run once, to know which of them run
which lines; that is kept in `.mutants` until a file changes, and takes some minutes. Mutants that change nothing, which
`known.py` names with the reasons, are passed over. Exits with 1 where more of the others survive than may.
"""

import argparse
import sys
from collections import Counter
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.mutants.choosing import shuffled
from tests.mutants.known import reason_of
from tests.mutants.running import copy_tree
from tests.mutants.suite import read_suite
from tests.mutants.trying import Verdict, check_unchanged, try_all

ROOT = Path(__file__).parent.parent.parent
FOLDERS = ("app/curation", "app/index", "app/answers")
MAY_SURVIVE = 5


def main(number: int, seed: int, folders: list[str]) -> int:
    with TemporaryDirectory() as work:
        suite = read_suite(copy_tree(ROOT, Path(work, "recorded")), ROOT / ".mutants")
        left = (mutant for mutant in shuffled(ROOT, folders, seed) if reason_of(mutant) is None)
        mutants = list(islice(left, number))
        check_unchanged(ROOT, Path(work), suite, mutants)
        verdicts = []
        for verdict in try_all(ROOT, Path(work), suite, mutants):
            print(_told(verdict), flush=True)
            verdicts.append(verdict)
    survivors = [verdict.mutant for verdict in verdicts if verdict.outcome == "survived"]
    counted = Counter(verdict.outcome for verdict in verdicts)
    print(f"\n{len(verdicts)} mutants, {', '.join(f'{n} {outcome}' for outcome, n in counted.items())}")
    for mutant in survivors:
        print(f"\n{mutant}")
    print(f"\n{len(survivors)} survive, {MAY_SURVIVE} may")
    return 1 if len(survivors) > MAY_SURVIVE else 0


def _told(verdict: Verdict) -> str:
    where = f"{verdict.mutant.path}:{verdict.mutant.line}"
    return f"{verdict.outcome:9} {where} {verdict.seconds:.0f} s, {verdict.tests} tests {verdict.by}"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("--number", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("folders", nargs="*", default=FOLDERS)
    return parser.parse_args()


if __name__ == "__main__":
    given = _arguments()
    sys.exit(main(given.number, given.seed, given.folders))
