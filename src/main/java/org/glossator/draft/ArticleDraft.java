package org.glossator.draft;

import java.util.List;

/** Writes the draft of an article's entry, with what was found in its text as comments. */
final class ArticleDraft {
    private final PrivateText text;
    private final Request request;

    ArticleDraft(PrivateText text, Request request) {
        this.text = text;
        this.request = request;
    }

    DraftFile of(String outlet, List<String> terms, List<String> candidates, List<DraftFile> passedOver) {
        String headline = text.headline();
        String title = request.title().orElse(headline);
        String prompt = request.title().isPresent() || headline.isEmpty()
                ? "the outlet's headline; if the copy has none, one of your own and: title-is-ours: true"
                : "probable: the first line of the text";
        Yaml yaml = new Yaml()
                .line("---")
                .comment("Drafted by \"glossator import\" from " + text.file().path()
                        + ". The text itself stays where it is.")
                .comment(
                        "Fill in what is empty. Look at each line of \"confirm\" and delete it; then delete \"confirm\" and \"draft\".")
                .line("draft: true")
                .line("confirm:")
                .line("  - " + Yaml.quoted("Are title, outlet, date and address right?"))
                .line("  - "
                        + Yaml.quoted("Is there a draft of a claim for everything that matters, and none too many?"))
                .field("title", title.isEmpty() ? "" : Yaml.quoted(title), prompt)
                .field(
                        "outlet",
                        outlet,
                        outlet.isEmpty()
                                ? "the glossary term of the outlet; delete this line where the copy names none"
                                : "")
                .field(
                        "published",
                        request.published().map(Object::toString).orElse(""),
                        "when it appeared; delete this line when not known");
        request.url().ifPresent(url -> yaml.field("url", Yaml.quoted(url), ""));
        yaml.field("copy", "", "which copy of the text you read, such as: the printed page")
                .field("event", "", "the explainer or timeline event that it reports")
                .field("summary", "", "what it says, in one sentence of your own");
        list(yaml, "Terms of the glossary that the text names:", terms);
        list(yaml, "Names that may deserve a term:", candidates);
        list(
                yaml,
                "Passed over, without a draft:",
                passedOver.stream()
                        .map(one -> "line " + one.line() + ": " + one.about())
                        .toList());
        yaml.line("---");
        return new DraftFile(
                "article", "content/articles/" + request.slug() + ".md", yaml.toString(), 1, "probable", title);
    }

    private static void list(Yaml yaml, String heading, List<String> items) {
        if (!items.isEmpty()) {
            yaml.line("#").comment(heading);
            items.forEach(item -> yaml.comment("  " + item));
        }
    }
}
