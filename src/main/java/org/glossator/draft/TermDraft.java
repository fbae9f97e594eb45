package org.glossator.draft;

/** Writes the draft of a glossary entry for somebody who is heard or who passes words on. */
final class TermDraft {
    private TermDraft() {}

    static DraftFile of(String slug, Voice voice) {
        boolean unnamed = slug.equals(Speakers.UNNAMED);
        String name = unnamed ? "unnamed source" : voice.name();
        String category = unnamed ? "concept" : voice.isGroup() ? "organisation" : "person";
        Yaml yaml = new Yaml()
                .line("---")
                .comment("Drafted by \"glossator import\", since claims need a term for whoever speaks.")
                .line("draft: true")
                .line("confirm:")
                .line("  - " + Yaml.quoted("Is this the name under which readers look for it?"))
                .field("term", Yaml.quoted(name), "")
                .field("category", category, "guess: person, organisation, place, event, concept or document")
                .field("short", "", "who or what it is, in one sentence that can be understood alone")
                .line("---");
        return new DraftFile("term", "content/glossary/" + slug + ".md", yaml.toString(), 0, "guess", name);
    }
}
