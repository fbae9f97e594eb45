"""Times a whole process with its children, once the rest of the machine is quiet."""
import os
import subprocess
import time
from typing import NamedTuple

LONGEST_WAIT = 30.0  # seconds
QUIET = 0.06  # the share of all processors that others may take


class Run(NamedTuple):
    """What one run cost: seconds, seconds of user and system time, MiB of the largest process, and others' share of the machine."""

    wall: float
    cpu: float
    memory: float
    others: float


class Failed(Exception):
    pass


def processors():
    """Seconds since the machine started, summed over its processors: busy ones, and all."""
    with open("/proc/stat", encoding="ascii") as file:
        ticks = [int(word) for word in file.readline().split()[1:9]]
    second = os.sysconf("SC_CLK_TCK")
    idle = ticks[3] + ticks[4]
    return (sum(ticks) - idle) / second, sum(ticks) / second


def wait_until_quiet():
    end = time.monotonic() + LONGEST_WAIT
    while time.monotonic() < end:
        busy, both = processors()
        time.sleep(0.4)
        busy_then, both_then = processors()
        if busy_then - busy <= QUIET * (both_then - both):
            return


def timed(command, folder, log):
    """Runs a command to its end. This process must stay small: Linux counts its memory towards that of a new child."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}
    wait_until_quiet()
    with open(log, "wb") as output:
        busy, both = processors()
        start = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        try:
            _, status, used = os.wait4(process.pid, 0)
        except BaseException:
            process.kill()
            raise
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        with open(log, encoding="utf-8", errors="replace") as said:
            raise Failed(f"{' '.join(map(str, command))}\nended with {process.returncode} and said:\n{said.read()[-4000:]}")
    cpu = used.ru_utime + used.ru_stime
    busy_then, both_then = processors()
    others = max(0.0, busy_then - busy - cpu) / max(both_then - both, 0.02)
    return Run(wall, cpu, used.ru_maxrss / 1024, others)
