"""The back office's settings, on throw-away files and with known secrets."""

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

from config.settings import *  # noqa: F403
from config.settings import DATABASES, ENVIRONMENT

DATABASES["default"]["TEST"] = {"NAME": str(ENVIRONMENT.var_dir / "tests.sqlite3")}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
HUEY = {"huey_class": "huey.MemoryHuey", "immediate": True}
