package org.glossator.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glossator.load.FileForm;
import org.glossator.load.Form;
import org.glossator.load.Node;
import org.glossator.load.Written;
import org.glossator.source.SourceFile;

/**
 * The text of a file with what somebody wants in it; it is read again before anybody gets it, and refused where it does
 * not say what was wanted.
 *
 * @param item which item of the file's list is edited; below 0 where the file is one entry
 */
record Edit(Written before, int item) {
    static Edit of(FileForm form, String path, String text, int item) throws Refused {
        if (text.startsWith("\ufeff")) {
            throw new Refused("This file begins with an invisible byte order mark. Save it as \"UTF-8\", not as"
                    + " \"UTF-8 with BOM\", in a text editor first.");
        }
        Edit edit = new Edit(Written.read(form, new SourceFile(path, text)), item);
        edit.fields();
        return edit;
    }

    /** The form of the entry's fields. */
    Form.Group form() {
        Form root = before.form().root();
        return (Form.Group) (root instanceof Form.Items items ? items.item() : root);
    }

    /** The fields of the entry as they stand. */
    Node.Mapping fields() throws Refused {
        if (!before.faults().isEmpty()) {
            throw new Refused("This file cannot be read as it is: "
                    + before.faults().get(0).message() + ", in line "
                    + before.faults().get(0).place().line() + ". Mend it in a text editor first.");
        }
        Optional<Node> root = before.fields();
        Optional<Node> found = item < 0 ? root : root.flatMap(this::item);
        if (found.isPresent() && found.get() instanceof Node.Mapping fields) {
            return fields;
        }
        throw new Refused("There are no fields here that a form could show. Look at the file in a text editor.");
    }

    /** The item of a file's list in which a line lies; below 0 where the file is one entry. */
    static int itemAt(ContentFile file, String text, int line) {
        if (!(file.form().root() instanceof Form.Items)) {
            return -1;
        }
        Edit edit = new Edit(Written.read(file.form(), new SourceFile(file.path(), text)), 0);
        List<Node> items = edit.before.fields().flatMap(edit::list).orElse(List.of());
        return (int) Math.max(
                0, items.stream().filter(item -> item.place().line() <= line).count() - 1);
    }

    /** By which name an item of a file's list is called; empty where the file is one entry. */
    String name() throws Refused {
        for (Node.Pair pair : item < 0 ? List.<Node.Pair>of() : fields().pairs()) {
            boolean isName =
                    pair.name().value().equals("slug") || pair.name().value().equals("id");
            if (isName
                    && pair.value() instanceof Node.Scalar words
                    && words.text().value().matches("[\\w.-]+")) {
                return words.text().value();
            }
        }
        return "";
    }

    private Optional<Node> item(Node root) {
        return list(root).filter(items -> item < items.size()).map(items -> items.get(item));
    }

    /** The items of a file that holds a list. */
    Optional<List<Node>> list(Node root) {
        if (root instanceof Node.Mapping mapping) {
            return Amendment.pair(mapping, before.form().listField()).flatMap(pair -> list(pair.value()));
        }
        return root instanceof Node.Sequence sequence ? Optional.of(sequence.items()) : Optional.empty();
    }

    /** @param body the Markdown below the fields; empty where it is as it was */
    String amended(Wanted.Group wanted, Optional<String> body) throws Refused {
        String text = before.file().text();
        Amendment amendment = new Amendment(new Layout(text));
        amendment.group(fields(), wanted, form());
        List<Splice> splices = new ArrayList<>(amendment.splices());
        body(body).ifPresent(splices::add);
        String after = Splice.applied(text, 0, splices);
        hold(after, wanted, body);
        return after;
    }

    private Optional<Splice> body(Optional<String> wanted) {
        return before.body()
                .filter(old -> wanted.isPresent() && !Meaning.words(old.value()).equals(wanted.get()))
                .map(old -> {
                    String lineBreak = new Layout(before.file().text()).lineBreak();
                    String words = Meaning.words(old.value());
                    String tail = old.value().replace("\r\n", "\n").substring(words.length());
                    String text = wanted.get() + (tail.isEmpty() ? "\n" : tail);
                    return new Splice(old.place().start(), old.place().end(), text.replace("\n", lineBreak));
                });
    }

    // What a text means is known only when it is read: an edit that went wrong is never written.
    private void hold(String after, Wanted.Group wanted, Optional<String> body) throws Refused {
        Edit again = new Edit(
                Written.read(before.form(), new SourceFile(before.file().path(), after)), item);
        boolean isWanted = again.before.faults().isEmpty()
                && Meaning.of(again.fields()).equals(Meaning.amended(fields(), wanted))
                && others(again).equals(others(this))
                && again.words().equals(body.or(this::words));
        if (!isWanted) {
            throw new Refused("These words could not be put into the file without changing something else."
                    + " Nothing was saved; write them in a text editor.");
        }
    }

    private Optional<String> words() {
        return before.body().map(text -> Meaning.words(text.value()));
    }

    // What the file holds beside the entry that is edited.
    private List<Object> others(Edit edit) {
        if (item < 0) {
            return List.of();
        }
        List<Object> all = new ArrayList<>(edit.before.fields().flatMap(edit::list).orElse(List.of()).stream()
                .map(Meaning::of)
                .toList());
        all.set(item, "");
        return all;
    }
}
