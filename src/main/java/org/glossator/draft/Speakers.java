package org.glossator.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.glossator.check.Slug;
import org.glossator.model.Content;
import org.glossator.model.Term;

/** The term of each voice: the glossary's, or one that is drafted. */
final class Speakers {
    static final String UNNAMED = "unnamed-source";

    private final Content content;
    private final Map<String, Voice> drafted = new LinkedHashMap<>();

    Speakers(Content content) {
        this.content = content;
    }

    /** The slug of a voice's term. */
    String slug(Voice voice) {
        Optional<String> known = voice.term().map(Term::slug);
        if (known.isPresent()) {
            return known.get();
        }
        if (!voice.isNamed() && !voice.isGroup()) {
            return content.entry(UNNAMED).isPresent() ? UNNAMED : drafted(UNNAMED, voice);
        }
        return drafted(named(voice.name()), voice);
    }

    /** Whether the voice has no name, so that the claim describes it. */
    boolean isUnnamed(Voice voice) {
        return slug(voice).equals(UNNAMED);
    }

    Map<String, Voice> drafted() {
        return drafted;
    }

    /** The slug of a name, beside what is there under it and is no term. */
    private String named(String name) {
        String slug = Slug.from(name.replaceFirst("^(?i)(the|a|an|der|die|das) ", ""));
        boolean taken =
                content.entry(slug).filter(entry -> !(entry instanceof Term)).isPresent();
        return taken ? slug + "-term" : slug;
    }

    private String drafted(String slug, Voice voice) {
        if (content.entry(slug).isEmpty()) {
            drafted.putIfAbsent(slug, voice);
        }
        return slug;
    }
}
