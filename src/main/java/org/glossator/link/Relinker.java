package org.glossator.link;

import java.util.Map;
import java.util.Optional;
import org.glossator.markdown.Document;
import org.glossator.markdown.Prose;
import org.glossator.model.Entry;

/**
 * Links one changed entry against all others as they were when the whole content was linked.
 *
 * <p>It costs no more in a large site than in a small one. What others say of the entry is left as it was.
 */
public final class Relinker {
    private final Linked linked;
    private final EntryLinker.Glossary glossary;

    public Relinker(Linked linked) {
        this.linked = linked;
        this.glossary = Linker.glossary(linked.content());
    }

    /** The content with the entry in place of the one of its slug; empty where any link of it is at fault. */
    public Optional<Linked> with(Entry entry) {
        EntryLinker linker = EntryLinker.link(glossary, entry);
        if (!linker.faults().isEmpty()) {
            return Optional.empty();
        }
        Map<Prose, Document> documents = new Overlaid<>(linked.documents(), linker.documents());
        return Optional.of(new Linked(linked.content().with(entry), documents, linked.mentions(), linked.citations()));
    }
}
