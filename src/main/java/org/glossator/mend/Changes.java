package org.glossator.mend;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.glossator.source.Diagnostic;
import org.glossator.source.Edit;

/** Makes one change of all edits to a file that fit together. */
final class Changes {
    private final ContentFiles files;

    Changes(ContentFiles files) {
        this.files = files;
    }

    /** One change a file, in the order of their paths. */
    List<Change> of(List<Diagnostic> faults) throws IOException {
        Map<String, List<Diagnostic>> byFile = new TreeMap<>();
        for (Diagnostic fault : faults) {
            if (isOfOneFile(fault)) {
                byFile.computeIfAbsent(fault.edits().get(0).path(), path -> new ArrayList<>())
                        .add(fault);
            }
        }
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<String, List<Diagnostic>> file : byFile.entrySet()) {
            change(file.getKey(), file.getValue()).ifPresent(changes::add);
        }
        return changes;
    }

    private static boolean isOfOneFile(Diagnostic fault) {
        return fault.edits().stream().map(Edit::path).distinct().count() == 1;
    }

    private Optional<Change> change(String path, List<Diagnostic> faults) throws IOException {
        Optional<byte[]> bytes = files.read(path);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        byte[] before = bytes.get();
        Diagnostic first = faults.get(0);
        for (Diagnostic fault : faults) {
            if (fault.edits().get(0) instanceof Edit.Resaving) {
                return Encoding.text(before)
                        .map(text -> new Change(path, path, before, Encoding.bytes(text, new byte[0]), List.of(fault)));
            }
        }
        if (first.edits().get(0) instanceof Edit.Renaming renaming) {
            return files.exists(renaming.to())
                    ? Optional.empty()
                    : Optional.of(new Change(path, renaming.to(), before, before, List.of(first)));
        }
        return Encoding.text(before).flatMap(text -> replaced(path, text, before, faults));
    }

    // Edits that overlap another one wait for the next round.
    private static Optional<Change> replaced(String path, String text, byte[] before, List<Diagnostic> faults) {
        List<Edit.Replacement> chosen = new ArrayList<>();
        List<Diagnostic> mended = new ArrayList<>();
        for (Diagnostic fault : faults) {
            List<Edit.Replacement> edits = replacements(fault);
            boolean fits = edits.stream()
                            .allMatch(edit -> edit.place().file().text().equals(text))
                    && edits.stream().noneMatch(edit -> chosen.stream().anyMatch(other -> overlap(edit, other)));
            if (fits) {
                chosen.addAll(edits);
                mended.add(fault);
            }
        }
        chosen.sort(Comparator.comparing(edit -> edit.place().start()));
        StringBuilder after = new StringBuilder();
        int done = 0;
        for (Edit.Replacement edit : chosen) {
            after.append(text, done, edit.place().start()).append(edit.words());
            done = edit.place().end();
        }
        after.append(text, done, text.length());
        return after.toString().equals(text)
                ? Optional.empty()
                : Optional.of(new Change(path, path, before, Encoding.bytes(after.toString(), before), mended));
    }

    private static List<Edit.Replacement> replacements(Diagnostic fault) {
        return fault.edits().stream()
                .filter(Edit.Replacement.class::isInstance)
                .map(Edit.Replacement.class::cast)
                .toList();
    }

    // Two insertions at one point would depend on their order.
    private static boolean overlap(Edit.Replacement one, Edit.Replacement other) {
        return one.place().start() <= other.place().end()
                && other.place().start() <= one.place().end();
    }
}
