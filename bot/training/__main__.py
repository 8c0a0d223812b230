"""Trains as `rasa train` does, without TensorFlow: `python -m bot.training`."""

import sys

from bot.without_tensorflow import leave_tensorflow_out


def main() -> None:
    """Takes the arguments of `rasa train`; exits with its code."""
    leave_tensorflow_out()
    from rasa.__main__ import main as rasa

    from bot.yaml_reading import read_yaml_in_linear_time

    read_yaml_in_linear_time()
    sys.argv[1:1] = ["train"]
    rasa()


if __name__ == "__main__":
    main()
