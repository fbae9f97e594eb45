package org.glossator.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.load.FileForm;
import org.glossator.load.Node;
import org.glossator.load.Written;
import org.glossator.source.SourceFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A form that is opened and saved without a change says of every entry of the real content what its file says. */
class FormRoundTripTest {
    private static final Path CONTENT = Path.of("content");

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(CONTENT)) {
            return walk.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    private static Posted posted(String html) {
        Document page = Jsoup.parse(html);
        page.select("template").remove();
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Element control : page.select("#entry [name]")) {
            String value = control.is("select")
                    ? Optional.ofNullable(control.selectFirst("option[selected]"))
                            .map(option -> option.attr("value"))
                            .orElse("")
                    : control.is("textarea") ? control.wholeText() : control.attr("value");
            values.computeIfAbsent(control.attr("name"), name -> new ArrayList<>())
                    .add(Meaning.words(value));
        }
        return new Posted(values);
    }

    private static int roundTrips(Path file) throws IOException, Refused {
        String path = CONTENT.relativize(file).toString().replace('\\', '/');
        Optional<FileForm> form = FileForm.at(path);
        if (form.isEmpty()) {
            return 0;
        }
        String text = Files.readString(file);
        Written written = Written.read(form.get(), new SourceFile(path, text));
        Optional<List<Node>> items = form.get().root() instanceof org.glossator.load.Form.Items
                ? written.fields().flatMap(new Edit(written, 0)::list)
                : Optional.empty();
        int count = items.map(List::size).orElse(1);
        for (int at = 0; at < count; at++) {
            Edit edit = Edit.of(form.get(), path, text, items.isPresent() ? at : -1);
            ContentFile named = new ContentFile(CONTENT, path, form.get());
            Posted posted = posted(new FormPage(Optional.empty(), named, edit).page(text, ""));
            Wanted.Group wanted = posted.fields(edit.form());
            assertThat(wanted.fields()).as(path).isNotEmpty();
            assertThat(edit.amended(wanted, posted.find(FaultFields.BODY)))
                    .as(path)
                    .isEqualTo(text);
        }
        return count;
    }

    @Test
    void everyEntryOfTheRealContent() throws Exception {
        int entries = 0;
        for (Path file : files().toList()) {
            entries += roundTrips(file);
        }
        assertThat(entries).isGreaterThan(150);
    }

    @Test
    void aChangeOfOneFieldOfOneEntryChangesOneLineOfItsFile() throws Exception {
        for (Path file : files().toList()) {
            String path = CONTENT.relativize(file).toString().replace('\\', '/');
            if (!path.startsWith("claims/")) {
                continue;
            }
            String text = Files.readString(file);
            Edit edit = Edit.of(FileForm.at(path).orElseThrow(), path, text, -1);
            Posted typed = new Posted(Map.of("reviewed", List.of("2026-12-31")));
            List<LineDifference> lines =
                    LineDifference.of(text, edit.amended(typed.fields(edit.form()), Optional.empty()));
            assertThat(lines).as(path).hasSize(2);
            assertThat(lines.get(1)).isEqualTo(new LineDifference('+', "reviewed: 2026-12-31"));
        }
    }
}
