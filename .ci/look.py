"""Opens the reports of a demo team in a headless Chromium, on A4 and on a phone, by day and by night: nothing may be wider
than the window, nothing may run, nothing may be fetched. Arguments: kam, and a folder that keeps pages and pictures."""
import base64, json, os, pathlib, shutil, signal, subprocess, sys, tempfile

# Width, height, medium, theme: paper is 210 mm less its margins, at 96 dots an inch.
VIEWS = {
    "a4": (703, 1050, "print", "light"),
    "phone": (390, 844, "screen", "light"),
    "night": (390, 844, "screen", "dark"),
    "desk": (1280, 900, "screen", "light"),
}
# What is wider than the window, and what could run.
PROBE = """JSON.stringify({
  wide: [document.documentElement, document.body, ...document.body.querySelectorAll('*')]
    .filter(e => e.scrollWidth > WIDTH || e.getBoundingClientRect().right > WIDTH + 0.5)
    .map(e => e.tagName + ' ' + (e.textContent || '').slice(0, 40)),
  running: document.scripts.length + [...document.querySelectorAll('*')]
    .filter(e => [...e.attributes].some(a => /^on/i.test(a.name) || /^(src|href|action)$/i.test(a.name))).length,
  text: document.body.innerText.length, lang: document.documentElement.lang})"""


class Browser:
    """A Chromium that is spoken to over a pair of pipes."""

    def __init__(self, program, home):
        take, self.out = os.pipe()
        self.into, give = os.pipe()

        def wire():
            os.dup2(take, 3)
            os.dup2(give, 4)

        # The numbers 3 and 4 are fixed by the browser; ours stand above them.
        take, give = (os.dup(take), os.dup(give)) if min(take, give) <= 4 else (take, give)
        self.child = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage",
             "--remote-debugging-pipe", "--user-data-dir=" + home, "about:blank"],
            preexec_fn=wire, pass_fds=(3, 4), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.last, self.rest, self.seen = 0, b"", []
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network"):
            self.tell(domain + ".enable")

    def message(self):
        while b"\0" not in self.rest:
            piece = os.read(self.into, 1 << 20)
            if not piece:
                sys.exit("the browser ended")
            self.rest += piece
        line, self.rest = self.rest.split(b"\0", 1)
        return json.loads(line)

    def ask(self, method, session=None, **parameters):
        self.last += 1
        message = {"id": self.last, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.last:
                if "error" in answer:
                    sys.exit("%s: %s" % (method, answer["error"]))
                return answer["result"]
            self.seen.append(answer)

    def tell(self, method, **parameters):
        return self.ask(method, self.session, **parameters)

    def until(self, event):
        while not any(one.get("method") == event for one in self.seen):
            self.seen.append(self.message())

    def look(self, page, name, view):
        """What is wrong with a page in a view, a line each."""
        width, height, medium, theme = view
        self.tell("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
                  mobile=medium == "screen" and width < 500)
        self.tell("Emulation.setEmulatedMedia", media=medium,
                  features=[{"name": "prefers-color-scheme", "value": theme}])
        self.seen = []
        self.tell("Page.navigate", url=page.as_uri())
        self.until("Page.loadEventFired")
        found = json.loads(self.tell("Runtime.evaluate", expression=PROBE.replace("WIDTH", str(width)))["result"]["value"])
        picture = self.tell("Page.captureScreenshot", captureBeyondViewport=True, format="png")["data"]
        page.with_name("%s-%s.png" % (page.stem, name)).write_bytes(base64.b64decode(picture))
        fetched = [one["params"]["request"]["url"] for one in self.seen
                   if one.get("method") == "Network.requestWillBeSent"]
        faults = ["wider than %d: %s" % (width, what) for what in found["wide"][:5]]
        if found["running"]:
            faults.append("%d elements could run or fetch" % found["running"])
        if fetched != [page.as_uri()]:
            faults.append("fetched %s" % fetched)
        if found["text"] < 100 or not found["lang"]:
            faults.append("hardly any text, or no language")
        return faults

    def paper(self, page):
        """The page as a PDF, as its own style sheet wants the paper."""
        data = self.tell("Page.printToPDF", preferCSSPageSize=True, printBackground=False)["data"]
        page.with_suffix(".pdf").write_bytes(base64.b64decode(data))


# Everything that a page must not do.
WRONG = """<!DOCTYPE html><html><body><script>document.title = 'ran'</script><img src="data:,">
<p style="width: 3000px">wide</p></body></html>"""

REPORTS = ["pipeline", "pipeline --by owner", "pipeline --projects", "review --print", "activity --by owner",
           "activity --open touched", "forecast", "forecast --by make",
           "handover sunhao --sheet", "brief 云川市交通运输局"]


# A name that would run if it could, and that no line has room for.
HOSTILE = "<script>document.title = 'ran'</script><img src=x onerror=\"document.title = 'ran'\">" + "W" * 150 + "\u8f66" * 150


def pages(kam, folder):
    """The reports of a demo team as pages, in both languages; one customer's name is hostile."""
    store = str(folder / "store")
    day = ["--today", "2026-11-24T09:12"]
    subprocess.run([kam, "demo", "--accounts", "200", *day, store], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                   check=True)
    name = HOSTILE[:180]
    for words in (["new", HOSTILE, "owner=sunhao"], ["add", name, "project", "name=" + HOSTILE, "units=3", "stage=visited"],
                  ["add", name, "contact", "name=" + HOSTILE], ["ask", name, "price", HOSTILE, "2026-11-27"],
                  ["log", name, HOSTILE]):
        subprocess.run([kam, *words, "--store", store, "--lang", "en", *day], stdout=subprocess.DEVNULL, check=True)
    for language in ("zh", "en"):
        for report in REPORTS:
            page = folder / ("%s-%s.html" % (report.replace(" --", "-").replace(" ", "-"), language))
            with page.open("wb") as out:
                subprocess.run([kam, *report.split(), "--store", store, "--lang", language, *day, "--format", "html"], stdout=out,
                               check=True)
            yield page


def look(browser, folder, kam):
    wrong = folder / "wrong.html"
    wrong.write_text(WRONG)
    seen = browser.look(wrong, "phone", VIEWS["phone"])
    if not ("wider" in " ".join(seen) and "could run" in " ".join(seen)):
        sys.exit("a page with everything wrong was taken for a good one: %s" % seen)
    count, faults = 0, []
    for page in pages(kam, folder):
        count += 1
        for name, view in VIEWS.items():
            faults += ["%s %s: %s" % (page.name, name, what) for what in browser.look(page, name, view)]
            if name == "a4":
                browser.paper(page)
    if faults:
        sys.exit("\n".join(faults))
    print("%d pages looked at in %d views: nothing is wider than its window, runs or is fetched" % (count, len(VIEWS)))


def main(kam, folder=None):
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if program is None:
        print("skipped: there is no Chromium here, so no page was looked at (apt-get install chromium)")
        return
    # A browser that does not answer must not hold up everything.
    signal.alarm(600)
    with tempfile.TemporaryDirectory() as home:
        browser = Browser(program, home + "/profile")
        try:
            look(browser, pathlib.Path(folder or home).resolve(), kam)
        finally:
            browser.child.kill()
            browser.child.wait()


main(*sys.argv[1:])
