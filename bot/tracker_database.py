"""The tables of the tracker store."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Engine
from sqlalchemy.pool import StaticPool

METADATA = sa.MetaData()

# The columns are those of Rasa's own SQLTrackerStore, so that `rasa export` and
# other tools read the history.
EVENTS = sa.Table(
    "events",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("sender_id", sa.String(255), nullable=False, index=True),
    sa.Column("type_name", sa.String(255), nullable=False),
    sa.Column("timestamp", sa.Float),
    sa.Column("intent_name", sa.String(255)),
    sa.Column("action_name", sa.String(255)),
    sa.Column("data", sa.Text),
)

WINDOWS = sa.Table(
    "windows",
    METADATA,
    sa.Column("sender_id", sa.String(255), primary_key=True),
    sa.Column("total", sa.Integer, nullable=False),
    sa.Column("events", sa.Text, nullable=False),
)

# Statements are built once: building one costs more than running it.
SELECT_WINDOW = sa.select(WINDOWS.c.total, WINDOWS.c.events).where(
    WINDOWS.c.sender_id == sa.bindparam("conversation")
)
REPLACE_WINDOW = (
    WINDOWS.update()
    .where(WINDOWS.c.sender_id == sa.bindparam("conversation"))
    .where(WINDOWS.c.total == sa.bindparam("known_total"))
    .values(total=sa.bindparam("total"), events=sa.bindparam("events"))
)
SELECT_EVENTS = (
    sa.select(EVENTS.c.data)
    .where(EVENTS.c.sender_id == sa.bindparam("conversation"))
    .order_by(EVENTS.c.id)
)
INSERT_EVENTS = EVENTS.insert()
# The same in SQLite and PostgreSQL.
INSERT_WINDOW = sa.text(
    "INSERT INTO windows (sender_id, total, events) "
    "VALUES (:sender_id, :total, :events) ON CONFLICT DO NOTHING"
)


def open_database(url: str) -> Engine:
    """Connect and create what tables are missing.

    Raises sqlalchemy.exc.SQLAlchemyError when the database cannot be reached or
    written.
    """
    engine = _create_engine(sa.engine.make_url(url))
    METADATA.create_all(engine)
    # A connection must not be carried into the workers, which are forked.
    engine.dispose()
    return engine


def _create_engine(url: sa.engine.URL) -> Engine:
    if url.get_backend_name() != "sqlite":
        return sa.create_engine(url, pool_pre_ping=True)
    engine = sa.create_engine(
        url, poolclass=StaticPool, connect_args={"check_same_thread": False}
    )
    sa.event.listen(engine, "connect", _use_write_ahead_log)
    return engine


def _use_write_ahead_log(connection: Any, _: Any) -> None:
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.execute("PRAGMA busy_timeout=5000")
