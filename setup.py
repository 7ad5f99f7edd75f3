"""A wheel carries what stands beside the package in the repository; `portfolio.core.files` finds it in the folder `packaged`."""

from pathlib import Path
from shutil import copyfile

from setuptools import setup
from setuptools.command.build_py import build_py

HERE = Path(__file__).resolve().parent
CARRIED = (
    "settings.ini",
    "nbs/study/*.ipynb",  # what papermill runs
    "reports/reference/record/ledger.jsonl",  # what runs took, for estimates before the first one
    "reports/reference/record/pages/scaling.json",
    "reports/reference/record/costs.json",  # a few runs of each model say what a run takes beside its stages
)


class Build(build_py):
    """Copies them into a wheel; an editable install reads the repository."""

    def run(self):
        """As setuptools does, and the files."""
        super().run()
        for source, target in self._carried():
            Path(target).parent.mkdir(parents=True, exist_ok=True)
            copyfile(source, target)

    def get_outputs(self, *args, **kwargs):
        """What is built."""
        return [*super().get_outputs(*args, **kwargs), *(target for _, target in self._carried())]

    def _carried(self):
        if self.editable_mode:  # the repository may not be whole yet, as in the layer of the Dockerfile that installs packages
            return []
        found = []
        for pattern in CARRIED:
            paths = sorted(HERE.glob(pattern))
            if not paths:
                raise FileNotFoundError(f"the wheel needs {pattern}; nothing like it is in {HERE}")
            found += paths
        packaged = Path(self.build_lib, "portfolio", "packaged")
        return [(str(path), str(packaged / path.relative_to(HERE))) for path in found]


setup(cmdclass={"build_py": Build})
