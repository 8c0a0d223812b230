"""Real model archives, trained in seconds, that tell their names."""

from pathlib import Path

from rasa.model_training import train

from bot.model_archive import ModelArchive, sha256_of

CONFIG = """
recipe: default.v1
assistant_id: tiny
language: fr
pipeline:
  - name: KeywordIntentClassifier
policies:
  - name: RulePolicy
"""
DOMAIN = """
version: "3.1"
intents: [ask_name, ask_slowly]
actions: [action_slow]
responses:
  utter_name:
    - text: "%s"
"""
DATA = """
version: "3.1"
nlu:
  - intent: ask_name
    examples: |
      - who
  - intent: ask_slowly
    examples: |
      - slow
rules:
  - rule: name
    steps:
      - intent: ask_name
      - action: utter_name
  - rule: slow name
    steps:
      - intent: ask_slowly
      - action: action_slow
"""


def tiny_model(name: str, models_dir: Path) -> ModelArchive:
    """Answers `who` with its name; `slow` too, after a call of the action server."""
    folder = models_dir / f"{name}-files"
    folder.mkdir()
    texts = {"config": CONFIG, "domain": DOMAIN % name, "data": DATA}
    paths = {key: folder / f"{key}.yml" for key in texts}
    for key, text in texts.items():
        paths[key].write_text(text)
    trained = train(
        domain=str(paths["domain"]),
        config=str(paths["config"]),
        training_files=[str(paths["data"])],
        output=str(models_dir),
        fixed_model_name=name,
        force_training=True,
    )
    path = Path(trained.model)
    return ModelArchive(path.name, sha256_of(path), name)
