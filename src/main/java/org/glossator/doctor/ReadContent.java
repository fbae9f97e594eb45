package org.glossator.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.load.Loader;
import org.glossator.model.Content;
import org.glossator.model.Entry;
import org.glossator.model.EntryKind;
import org.glossator.model.Lock;
import org.glossator.source.Diagnostic;
import org.glossator.source.Outcome;
import org.glossator.source.Severity;

/** What the content says: how much of each kind there is, what the settings leave open, what was verified. */
record ReadContent(Path project) {
    List<Remark> remarks() {
        Outcome<Optional<Content>> read = new Loader(project, false).load();
        List<Remark> remarks = new ArrayList<>();
        long errors = read.faults().stream()
                .map(Diagnostic::severity)
                .filter(Severity.ERROR::equals)
                .count();
        if (errors > 0) {
            remarks.add(Remark.problem(
                    errors == 1
                            ? "one fault keeps a file from being read"
                            : errors + " faults keep files from being read",
                    "glossator check shows where, and how to mend them"));
        }
        read.value().ifPresent(content -> {
            remarks.add(Remark.ok(counted(content)));
            drafts(content).ifPresent(remarks::add);
            remarks.addAll(new SettingsRemarks(content.settings()).remarks());
            if (errors == 0) {
                remarks.add(verified(content));
            }
        });
        return remarks;
    }

    private static String counted(Content content) {
        String entries = Arrays.stream(EntryKind.values())
                .map(kind -> kind.folder() + " "
                        + content.entries().stream()
                                .filter(entry -> entry.kind() == kind)
                                .count())
                .collect(Collectors.joining(", "));
        return entries + ", sources " + content.references().size() + ", pictures "
                + content.media().size();
    }

    private Optional<Remark> drafts(Content published) {
        List<String> drafts = new Loader(project, true)
                .load().value().map(Content::entries).orElse(List.of()).stream()
                        .filter(entry -> entry.about().draft())
                        .map(Entry::slug)
                        .filter(slug -> published.entry(slug).isEmpty())
                        .toList();
        if (drafts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Remark.note(
                (drafts.size() == 1 ? "one entry is a draft: " : drafts.size() + " entries are drafts: ")
                        + Names.few(drafts),
                "--drafts shows them; take out draft: true once they are done"));
    }

    private Remark verified(Content content) {
        Lock lock = content.lock().orElse(Lock.EMPTY);
        Optional<LocalDate> last = Stream.concat(
                        lock.seals().stream().map(Lock.Seal::verified),
                        lock.texts().values().stream().map(Lock.ReadText::read))
                .max(Comparator.naturalOrder());
        if (last.isEmpty() || !Files.exists(project.resolve("content").resolve("verified.lock"))) {
            return Remark.note(
                    "no quotation has been held against its article yet",
                    "glossator verify --texts DIR does it, where you have the articles' texts");
        }
        return Remark.ok(lock.seals().size() + " passages verified against "
                + lock.texts().size() + (lock.texts().size() == 1 ? " text" : " texts") + ", the last on "
                + last.get());
    }
}
