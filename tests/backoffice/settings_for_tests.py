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
    # Never opened: tests have a database of their own beside it.
    "DATABASE_URL": os.environ.get("TEST_DATABASE_URL", "sqlite:///unused.sqlite3"),
}

from config.settings import *  # noqa: F403
from config.settings import DATABASES, ENVIRONMENT

if "TEST_DATABASE_URL" not in os.environ:
    DATABASES["default"]["TEST"] = {"NAME": str(ENVIRONMENT.var_dir / "tests.sqlite3")}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
HUEY = {"huey_class": "huey.MemoryHuey", "immediate": True}
