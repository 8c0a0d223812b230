from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BACKOFFICE = ROOT / "backoffice"
TOOLS_ENVIRONMENT = ROOT / ".tools"
UV = TOOLS_ENVIRONMENT / "bin" / "uv"
BOT_PYTHON = ROOT / ".venv" / "bin" / "python"
BACKOFFICE_PYTHON = BACKOFFICE / ".venv" / "bin" / "python"
