package org.glossator.printer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;
import org.glossator.source.Span;

/**
 * Prints one run in SARIF, the exchange format of static analysis.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifPrinter implements Printer {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    // The name by which GitHub and others know the folder that all files are below.
    private static final String BASE = "%SRCROOT%";

    private final String version;

    SarifPrinter(String version) {
        this.version = version;
    }

    @Override
    public void print(List<Diagnostic> faults, Appendable out) throws IOException {
        List<String> ids = faults.stream()
                .map(fault -> fault.rule().id())
                .distinct()
                .sorted()
                .toList();
        List<Rule> rules = ids.stream().map(id -> ruleOf(id, faults)).toList();
        out.append(Json.document(json -> {
            json.put("$schema", SCHEMA);
            json.put("version", "2.1.0");
            json.objects("runs", List.of(faults), run -> {
                json.object("tool", () -> json.object("driver", () -> driver(json, rules)));
                json.put("columnKind", "unicodeCodePoints");
                json.object("originalUriBaseIds", () -> json.object(BASE, () -> base(json)));
                json.objects("results", run, fault -> result(json, fault, ids));
            });
        }));
    }

    private static Rule ruleOf(String id, List<Diagnostic> faults) {
        return faults.stream()
                .map(Diagnostic::rule)
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void driver(Json json, List<Rule> rules) {
        json.put("name", "Glossator");
        json.put("version", version);
        json.objects("rules", rules, rule -> {
            json.put("id", rule.id());
            json.object(
                    "defaultConfiguration",
                    () -> json.put("level", rule.severity().word()));
        });
    }

    private static void base(Json json) {
        message(json, "description", "The project's folder.");
    }

    private static void result(Json json, Diagnostic fault, List<String> ids) {
        json.put("ruleId", fault.rule().id());
        json.put("ruleIndex", ids.indexOf(fault.rule().id()));
        json.put("level", fault.severity().word());
        message(json, "message", fault.mend().isEmpty() ? fault.message() : fault.message() + ": " + fault.mend());
        json.objects("locations", List.of(fault.place()), place -> location(json, place));
        if (!fault.related().isEmpty()) {
            json.objects("relatedLocations", fault.related(), related -> {
                location(json, related.place());
                message(json, "message", related.message());
            });
        }
    }

    private static void location(Json json, Span place) {
        json.object("physicalLocation", () -> {
            json.object("artifactLocation", () -> {
                json.put("uri", uri(place.file().path()));
                json.put("uriBaseId", BASE);
            });
            json.object("region", () -> region(json, Region.of(place)));
        });
    }

    private static void region(Json json, Region region) {
        json.put("startLine", region.line());
        json.put("startColumn", region.column());
        json.put("endLine", region.endLine());
        json.put("endColumn", region.endColumn());
    }

    private static void message(Json json, String name, String words) {
        json.object(name, () -> json.put("text", plain(words)));
    }

    // In SARIF's plain text a brace opens a placeholder (3.11.5), and "[words](place)" is a link (3.11.6).
    private static String plain(String words) {
        return words.replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }

    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
