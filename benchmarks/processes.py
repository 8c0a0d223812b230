"""CPU time and memory of a process and all its descendants."""

import psutil


def cpu_seconds(pid: int) -> float:
    """User and system time that the running processes of the tree have used."""
    return sum(_cpu(process) for process in _tree(pid))


def memory_megabytes(pid: int) -> float:
    """Proportional set size: memory shared by several processes counts once."""
    return sum(_pss(process) for process in _tree(pid)) / 1e6


def _tree(pid: int) -> list[psutil.Process]:
    root = psutil.Process(pid)
    return [root, *root.children(recursive=True)]


def _cpu(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.NoSuchProcess:
        return 0.0
    return float(times.user + times.system)


def _pss(process: psutil.Process) -> float:
    try:
        return float(process.memory_full_info().pss)
    except psutil.NoSuchProcess:
        return 0.0
