"""A headless Chromium for the scripts beside this file. CHROMIUM names a browser that is not found by itself."""
import base64
import fcntl
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

BROWSERS = (
    "chromium",
    "google-chrome-stable",
    "google-chrome",
    "chromium-browser",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--remote-debugging-pipe",
)


def give_up(message):
    print(f"script/{pathlib.Path(sys.argv[0]).name}: {message}", file=sys.stderr)
    sys.exit(2)


class Browser:
    """A headless Chromium that is spoken to over two pipes, in the words of the DevTools protocol."""

    def __init__(self):
        found = next(filter(None, map(shutil.which, filter(None, (os.environ.get("CHROMIUM"), *BROWSERS)))), None)
        if not found:
            give_up("Chromium is missing; install it (Debian: apt-get install chromium) or name it in CHROMIUM")
        self.profile = tempfile.TemporaryDirectory(prefix="glossator-browser-", ignore_cleanup_errors=True)
        commands, self.commands = map(aside, os.pipe())
        self.answers, answers = map(aside, os.pipe())

        def join():  # Chromium reads from the descriptor 3 and writes to 4.
            os.dup2(commands, 3)
            os.dup2(answers, 4)

        self.process = subprocess.Popen(
            [found, *FLAGS, f"--user-data-dir={self.profile.name}"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=join, pass_fds=(3, 4))
        os.close(commands)
        os.close(answers)
        self.unread = b""
        self.number = 0
        self.requests = []  # the addresses asked for, once Network.enable was asked
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.ask("Page.enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.ask("Browser.close")
        self.process.wait(timeout=30)
        self.profile.cleanup()

    def ask(self, method, **parameters):
        self.number += 1
        question = {"id": self.number, "method": method, "params": parameters}
        if hasattr(self, "session") and not method.startswith(("Target.", "Browser.")):
            question["sessionId"] = self.session
        data = json.dumps(question).encode() + b"\0"
        while data:
            data = data[os.write(self.commands, data):]
        return self.wait(lambda message: message.get("id") == self.number).get("result", {})

    def wait(self, is_wanted):
        while True:
            message = self.read()
            if "error" in message:
                give_up(f"Chromium refused: {message['error']['message']}")
            if is_wanted(message):
                return message

    def read(self):
        while b"\0" not in self.unread:
            more = os.read(self.answers, 1 << 20)
            if not more:
                give_up("Chromium ended before its time")
            self.unread += more
        message, self.unread = self.unread.split(b"\0", 1)
        message = json.loads(message)
        if message.get("method") == "Network.requestWillBeSent":
            self.requests.append(message["params"]["request"]["url"])
        return message

    def open(self, file, width, height, look):
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": look}])
        self.go(file.resolve().as_uri())

    def go(self, address):
        self.ask("Page.navigate", url=address)
        self.wait(lambda message: message.get("method") == "Page.loadEventFired")

    def run(self, script):
        """What a script says in the page, once it knows."""
        answer = self.ask("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            give_up(f"the page failed: {answer['exceptionDetails'].get('exception', {}).get('description')}")
        return answer["result"].get("value")

    def type(self, letter):
        """Presses the key of a letter, and lets it go."""
        self.ask("Input.dispatchKeyEvent", type="keyDown", text=letter, key=letter)
        self.ask("Input.dispatchKeyEvent", type="keyUp", key=letter)

    def size(self):
        """Width and height of the whole page; it is wider than the window where something sticks out."""
        size = self.ask("Page.getLayoutMetrics")["cssContentSize"]
        return size["width"], size["height"]

    def picture(self, width, height):
        clip = {"x": 0, "y": 0, "width": width, "height": height, "scale": 1}
        shot = self.ask("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip)
        return base64.b64decode(shot["data"])

    def paper(self):
        printed = self.ask("Page.printToPDF", printBackground=False, preferCSSPageSize=True)
        return base64.b64decode(printed["data"])


def aside(descriptor):
    """The descriptor under a number that is not in the way of 3 and 4."""
    moved = fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, 10)
    os.close(descriptor)
    return moved
