package org.glossator.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a window, and what it did and said since it was last asked. */
final class Browser implements AutoCloseable {
    /** A place in the window, in CSS pixels from its left upper corner. */
    record Spot(double x, double y) {}

    private static final List<String> QUIETLY = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars");

    // It warns of every Chromium that is newer than itself; none of what it misses is used here.
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final Path profile;
    private final ChromeDriver driver;
    private final JsonMapper json = new JsonMapper();

    private Browser(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
    }

    static boolean isInstalled() {
        return program().isPresent() && driverProgram().isPresent();
    }

    static Browser start() {
        SELENIUM.setLevel(Level.SEVERE);
        try {
            Path profile = Files.createTempDirectory("glossator-browser");
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(driverProgram().orElseThrow().toFile())
                    .build();
            ChromeDriver driver = new ChromeDriver(service, options(profile));
            driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60)).scriptTimeout(Duration.ofSeconds(60));
            return new Browser(profile, driver);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChromeOptions options(Path profile) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program().orElseThrow().toFile());
        options.addArguments(QUIETLY);
        options.addArguments("--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    private static Optional<Path> program() {
        return found("CHROMIUM", "chromium", "google-chrome-stable", "google-chrome", "chromium-browser");
    }

    private static Optional<Path> driverProgram() {
        return found("CHROMEDRIVER", "chromedriver");
    }

    // A program that a variable names has to be there; the others are looked for.
    private static Optional<Path> found(String variable, String... names) {
        String named = System.getenv(variable);
        if (named != null && !named.isEmpty()) {
            return Optional.of(Path.of(named));
        }
        String places = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(names)
                .flatMap(name ->
                        Stream.of(places.split(java.io.File.pathSeparator)).map(place -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    void open(String address) {
        driver.get(address);
    }

    void open(Path page) {
        open(page.toUri().toString());
    }

    /** How wide the window is, in CSS pixels, and whether its user likes it dark. */
    void look(int width, boolean dark) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        prefer("prefers-color-scheme", dark ? "dark" : "light");
    }

    /** What its user asked the device for, such as {@code prefers-contrast: more}, until the next look. */
    void prefer(String feature, String value) {
        Map<String, String> wish = Map.of("name", feature, "value", value);
        command("Emulation.setEmulatedMedia", Map.of("features", List.of(wish)));
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
        Map<String, Integer> codes = Map.of("Tab", 9, "Enter", 13, "Escape", 27);
        for (String type : List.of("rawKeyDown", "keyUp")) {
            command(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", codes.get(key)));
        }
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
