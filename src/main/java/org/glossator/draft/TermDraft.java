package org.glossator.draft;

import java.util.Locale;

/** Writes the draft of a glossary entry for somebody who is heard or who passes words on. */
final class TermDraft {
    private TermDraft() {}

    static DraftFile of(String slug, Voice voice, Language language) {
        boolean unnamed = slug.equals(Speakers.UNNAMED);
        String name = unnamed ? "unnamed source" : withoutArticle(voice.name());
        boolean agency = language.has("agencies", name.toLowerCase(Locale.ROOT));
        Yaml yaml = new Yaml()
                .line("---")
                .comment("Drafted by \"glossator import\", since claims need a term for whoever speaks.")
                .line("draft: true")
                .line("confirm:")
                .line("  - " + Yaml.quoted("Is this the name under which readers look for it?"))
                .field("term", Yaml.quoted(name), "")
                .field("category", category(voice, unnamed), "person, organisation, place, event, concept or document");
        if (agency) {
            yaml.field("news-agency", "true", "delete this line if it is no news agency");
        }
        yaml.field("short", "", "who or what it is, in one sentence that can be understood alone")
                .line("---");
        return new DraftFile("term", "content/glossary/" + slug + ".md", yaml.toString(), 0, "guess", name);
    }

    // One word may be a person's name as well as a city's: that is left to the editor.
    private static String category(Voice voice, boolean unnamed) {
        boolean person = voice.name().contains(" ")
                || voice.sex() != Voice.Sex.UNKNOWN
                || !voice.roles().isEmpty();
        return unnamed ? "concept" : voice.isGroup() ? "organisation" : person ? "person" : "";
    }

    private static String withoutArticle(String name) {
        return name.replaceFirst("^(?i)(the|a|an|der|die|das|ein|eine) (?=\\S)", "");
    }
}
