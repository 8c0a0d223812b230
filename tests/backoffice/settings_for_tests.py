"""The back office's settings, on throw-away files and with known secrets.

`TEST_DATABASE_URL` names a PostgreSQL server to test against instead of SQLite.
"""

import os
import tempfile

os.environ |= {
    "DJANGO_SECRET_KEY": "a-secret-for-tests-only",
    "BOT_SERVICE_TOKEN": "a-token-for-tests-only",
    "VAR_DIR": tempfile.mkdtemp(prefix="backoffice-tests-"),
    "STAFF_OTP": "nobody",
    "DJANGO_HTTPS": "false",
}
os.environ.pop("DATABASE_URL", None)
SERVER = os.environ.get("TEST_DATABASE_URL")
if SERVER:
    os.environ["DATABASE_URL"] = SERVER

from config.settings import *  # noqa: F403
from config.settings import DATABASES, ENVIRONMENT

if not SERVER:
    DATABASES["default"]["TEST"] = {"NAME": str(ENVIRONMENT.var_dir / "tests.sqlite3")}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
HUEY = {"huey_class": "huey.MemoryHuey", "immediate": True}
