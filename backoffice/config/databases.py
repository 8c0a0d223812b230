"""Connection options: SQLite in WAL mode by default, PostgreSQL by address."""

SQLITE_PRAGMAS = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=20000; PRAGMA cache_size=-8000;"
# IMMEDIATE takes the write lock at BEGIN: a transaction that reads first can't fail half-way as "database is locked".
SQLITE_OPTIONS = {
    "timeout": 20,
    "transaction_mode": "IMMEDIATE",
    "init_command": SQLITE_PRAGMAS,
}
POSTGRESQL_OPTIONS = {"connect_timeout": 5}


def databases(address: dict[str, object]) -> dict[str, dict[str, object]]:
    """Django's DATABASES for one parsed DATABASE_URL."""
    sqlite = str(address["ENGINE"]).endswith("sqlite3")
    options = SQLITE_OPTIONS if sqlite else POSTGRESQL_OPTIONS
    given = address.get("OPTIONS") or {}
    database = {
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": not sqlite,
        **address,
        "OPTIONS": {**options, **given},
    }
    return {"default": database}
