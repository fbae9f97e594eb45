package org.glossator.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.load.FieldForm;
import org.glossator.load.Node;
import org.glossator.load.Written;
import org.glossator.scaffold.Kind;
import org.glossator.scaffold.Scaffold;
import org.glossator.scaffold.ScaffoldRefused;
import org.glossator.source.SourceFile;
import org.glossator.source.Span;

/** Begins entries, as drafts where their kind knows drafts, so that half of one keeps nobody from publishing the rest. */
final class Beginning {
    private static final int LONGEST = 300;

    private final Path content;
    private final Bench bench;

    /** @param content the real path of the folder {@code content/} */
    Beginning(Path content, Bench bench) {
        this.content = content;
        this.bench = bench;
    }

    /** Begins an entry, and says where its form is and by which name others call it. */
    String begun(Posted posted) throws Refused {
        Kind kind = Kind.named(posted.get(":kind")).orElseThrow(() -> new Refused("Choose what it is."));
        String title = posted.get(":title").strip();
        if (title.isEmpty() || title.length() > LONGEST || title.indexOf('\n') >= 0) {
            throw new Refused("Give it a title, in one line.");
        }
        try {
            Scaffold.Made made = bench.make(kind, title);
            String path = made.path().substring("content/".length());
            int item = draft(path, made.appended());
            return new Html()
                    .raw("<div data-state=\"begun\"")
                    .attribute("data-form", Frame.address(path, item))
                    .attribute("data-slug", made.slug())
                    .raw("></div>\n")
                    .toString();
        } catch (ScaffoldRefused refused) {
            throw new Refused(Labels.sentence(refused.reason()));
        } catch (IOException unwritable) {
            throw new Refused(500, "The file could not be written: see whether its folder may be written to.");
        }
    }

    // Marks the new entry as a draft, and gives its number in the file's list.
    private int draft(String path, boolean isAppended) throws Refused, IOException {
        ContentFile file = ContentFile.at(content, path);
        String text = file.text();
        int item = isAppended ? last(file, text) : -1;
        Edit made = Edit.of(file.form(), path, text, item);
        if (made.form().fields().stream().anyMatch(field -> field.name().equals(Publishing.DRAFT))) {
            Edit plain = Edit.of(file.form(), path, withoutNeedlessPrompts(made), item);
            Wanted.Group draft = new Wanted.Group(Map.of(Publishing.DRAFT, new Wanted.Words("true")));
            file.write(plain.amended(draft, Optional.empty()));
        }
        return item;
    }

    // A form may leave a field empty that need not be filled in; in a file, a prompt would keep standing there.
    private static String withoutNeedlessPrompts(Edit made) throws Refused {
        List<Splice> splices = new ArrayList<>();
        for (FieldForm field : made.form().fields()) {
            Optional<Node> value = Amendment.pair(made.fields(), field.name()).map(Node.Pair::value);
            if (!field.required()
                    && value.isPresent()
                    && value.get() instanceof Node.Scalar
                    && Amendment.isPrompt(value.get())) {
                Span place = value.get().place();
                splices.add(new Splice(place.start() - 1, place.end(), ""));
            }
        }
        return Splice.applied(made.before().file().text(), 0, splices);
    }

    private static int last(ContentFile file, String text) {
        Edit edit = new Edit(Written.read(file.form(), new SourceFile(file.path(), text)), 0);
        return edit.before().fields().flatMap(edit::list).map(List::size).orElse(0) - 1;
    }
}
