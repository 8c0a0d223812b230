import os
import subprocess
from pathlib import Path

from honcho.environ import parse_procfile

from benchmarks.killing.process import Process
from tests.support.ports import free_port
from tools.catalogue import prepare_catalogue
from tools.configuration import Configuration
from tools.paths import BACKOFFICE, BACKOFFICE_PYTHON, ROOT

STAFF = ("killer", "a-long-password-of-the-benchmark")
MAKE_STAFF = (
    "from django.contrib.auth.models import Group, User; "
    f"user = User.objects.create_user({STAFF[0]!r}, password={STAFF[1]!r}, is_staff=True); "
    "user.groups.add(Group.objects.get(name='adviser'))"
)


class KillableSystem:
    """All processes of the Procfile on free ports, each killed and restarted by itself."""

    def __init__(self, folder: Path, models: Path, telegram_base_url: str) -> None:
        rasa, actions, backoffice = (free_port() for _ in range(3))
        self.configuration = Configuration.read(
            {
                **os.environ,
                "RASA_PORT": str(rasa),
                "ACTIONS_PORT": str(actions),
                "BACKOFFICE_PORT": str(backoffice),
                "VAR_DIR": str(folder),
                "MODELS_DIR": str(models),
                "RASA_WORKERS": "1",
                "SANIC_PROXIES_COUNT": "1",
                "TELEGRAM_TOKEN": "666:token",
                "TELEGRAM_BASE_URL": telegram_base_url,
            }
        )
        self.rasa_url = f"http://127.0.0.1:{rasa}"
        self.backoffice_url = f"http://127.0.0.1:{backoffice}"
        probes = {
            "rasa": f"{self.rasa_url}/",
            "actions": f"http://127.0.0.1:{actions}/health",
            "backoffice": f"{self.backoffice_url}/healthz",
        }
        procfile = parse_procfile((ROOT / "Procfile").read_text())
        self.processes = [
            Process(
                name,
                f"cd {ROOT} && {command}",
                self.configuration.environment,
                folder,
                probes.get(name, ""),
            )
            for name, command in procfile.processes.items()
        ]

    def start(self) -> None:
        prepare_catalogue(self.configuration)
        self.shell(MAKE_STAFF)
        for process in self.processes:
            process.start()
        for process in self.processes:
            process.wait()

    def stop(self) -> None:
        for process in self.processes:
            process.stop()

    def spooled(self) -> int:
        """Questions that the action server has not handed over yet."""
        return len(list((self.configuration.var_dir / "spool").glob("*.json")))

    def shell(self, code: str) -> str:
        """Run Python inside the back office and return what it prints."""
        done = subprocess.run(
            [BACKOFFICE_PYTHON, "manage.py", "shell", "--verbosity", "0", "-c", code],
            cwd=BACKOFFICE,
            env=dict(self.configuration.environment),
            check=True,
            capture_output=True,
            text=True,
        )
        return done.stdout.strip()
