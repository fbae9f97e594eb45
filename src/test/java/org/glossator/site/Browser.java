package org.glossator.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium without a window, and what it did and said since it was last asked. */
final class Browser implements AutoCloseable {
    /** A place in the window, in CSS pixels from its left upper corner. */
    record Spot(double x, double y) {}

    private static final Map<String, Integer> CODES =
            Map.of("Tab", 9, "Enter", 13, "Escape", 27, " ", 32, "ArrowUp", 38, "ArrowDown", 40);

    private final Path profile;
    private final ChromeDriver driver;
    private final JsonMapper json = new JsonMapper();

    private Browser(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
        // A run that somebody breaks off closes nothing else.
        Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
    }

    static boolean isInstalled() {
        return Chromium.isInstalled();
    }

    static Browser start() {
        try {
            Path profile = Files.createTempDirectory("glossator-browser");
            return new Browser(profile, Chromium.start(profile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void open(String address) {
        driver.get(address);
    }

    void open(Path page) {
        open(page.toUri().toString());
    }

    /** How wide the window is, in CSS pixels, and whether its user likes it dark. */
    void look(int width, boolean dark) {
        window(width, 900);
        prefer("prefers-color-scheme", dark ? "dark" : "light");
    }

    /** What its user asked the device for, such as {@code prefers-contrast: more}, until the next look. */
    void prefer(String feature, String value) {
        Map<String, String> wish = Map.of("name", feature, "value", value);
        command("Emulation.setEmulatedMedia", Map.of("features", List.of(wish)));
    }

    /** How large the window is, in CSS pixels. */
    void window(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Whether the policies of the pages that are opened next hold. */
    void heedPolicies(boolean heed) {
        command("Page.setBypassCSP", Map.of("enabled", !heed));
    }

    void runScripts(boolean run) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** The page as it would be printed, until the next look. */
    void print() {
        command("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** The page as a printer gets it, a PDF file. */
    byte[] paper() {
        Map<String, Object> wanted = Map.of("preferCSSPageSize", true, "printBackground", false);
        return Base64.getDecoder()
                .decode(command("Page.printToPDF", wanted).get("data").toString());
    }

    /** How slowly servers answer: milliseconds until the first byte, and bytes in a second; nothing is slowed where that is 0. */
    void slowDown(int delay, int bytes) {
        int limit = bytes == 0 ? -1 : bytes;
        command(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", delay, "downloadThroughput", limit, "uploadThroughput", limit));
    }

    /** Lets pages have the focus even where no window of this browser is the one in use. */
    void beInUse() {
        command("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    /** Whether pages can be touched. */
    void beTouched(boolean touched) {
        command("Emulation.setTouchEmulationEnabled", Map.of("enabled", touched));
    }

    /** Moves the pointer to a place in the window. */
    void point(Spot spot) {
        command("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", spot.x(), "y", spot.y()));
    }

    /** Presses the pointer's button and lets it go. */
    void click(Spot spot) {
        for (String type : List.of("mousePressed", "mouseReleased")) {
            command(
                    "Input.dispatchMouseEvent",
                    Map.of("type", type, "x", spot.x(), "y", spot.y(), "button", "left", "clickCount", 1));
        }
    }

    /** Touches a place in the window with a finger for a moment. */
    void tap(Spot spot) {
        Map<String, Double> point = Map.of("x", spot.x(), "y", spot.y());
        command("Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", List.of(point)));
        command("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    }

    /** Presses a key, which is called as scripts call it, and lets it go. */
    void press(String key) {
        int code = CODES.get(key);
        String text = key.equals("Enter") ? "\r" : key.equals(" ") ? " " : "";
        for (String type : List.of(text.isEmpty() ? "rawKeyDown" : "keyDown", "keyUp")) {
            command(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", key, "text", text, "windowsVirtualKeyCode", code));
        }
    }

    /** Presses the tabulator so often, wherever that leads; all at once is much quicker than one by one. */
    void tab(int times) {
        new Actions(driver).sendKeys(Keys.TAB.toString().repeat(times)).perform();
    }

    /** Presses the keys one after the other where the focus is, as a person types; keys without a letter are Selenium's. */
    void type(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Runs a script before those of each page that is opened from now on, and gives its name. */
    String runFirst(String script) {
        return command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .get("identifier")
                .toString();
    }

    /** Runs the script of that name no more. */
    void runFirstNoMore(String name) {
        command("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", name));
    }

    /** Runs a script in the page and gives what it returns. */
    Object ask(String script) {
        return Optional.ofNullable(driver.executeScript(script)).orElse("nothing");
    }

    /** Runs a script in the page and waits until it calls the function that is its last argument. */
    Object await(String script) {
        return Optional.ofNullable(driver.executeAsyncScript(script)).orElse("nothing");
    }

    /** The words that are on the page, in the order of the page, as they are laid out; no script is needed for this. */
    List<String> visibleText() {
        Map<String, Object> snapshot = command("DOMSnapshot.captureSnapshot", Map.of("computedStyles", List.of()));
        JsonNode tree = json.valueToTree(snapshot);
        List<String> words = new ArrayList<>();
        for (JsonNode at : tree.get("documents").get(0).get("layout").get("text")) {
            if (at.asInt() >= 0) {
                words.add(tree.get("strings").get(at.asInt()).asString());
            }
        }
        return words;
    }

    /** The addresses that were asked for since the last call. */
    List<String> requests() {
        List<String> requests = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = json.readTree(entry.getMessage()).get("message");
            if (message.get("method").asString().equals("Network.requestWillBeSent")) {
                requests.add(message.get("params").get("request").get("url").asString());
            }
        }
        return requests;
    }

    /** Answers the page's own questions with yes, until another page is opened. */
    void acceptQuestions() {
        ask(
                "window.confirm = () => true; addEventListener('beforeunload', event => event.stopImmediatePropagation(), true)");
    }

    /** What stands in the console of the pages since the last call. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    private Map<String, Object> command(String name, Map<String, Object> values) {
        return driver.executeCdpCommand(name, values);
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        Tree.delete(profile);
    }
}
