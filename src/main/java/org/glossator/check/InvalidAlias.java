package org.glossator.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossator.model.Content;
import org.glossator.source.Diagnostic;
import org.glossator.source.Rule;

/** An old address could not be published as a file below the site's root. */
final class InvalidAlias implements Check {
    private static final Rule RULE = Rule.error("invalid-alias");

    // No name begins with a dot: that would climb out of the site, or be hidden by many web servers.
    private static final String NAME = "[A-Za-z0-9_~-][A-Za-z0-9._~-]*+";
    private static final Pattern VALID = Pattern.compile("(?:" + NAME + "/){0,9}" + NAME + "(?<=\\.html)");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> faults(Content content) {
        return content.entries().stream()
                .flatMap(entry -> entry.about().aliases().stream())
                .filter(alias -> !VALID.matcher(alias.value()).matches())
                .map(alias -> RULE.at(
                                alias.place(), "the old address \"" + alias + "\" is not a page below this site's root")
                        .mendedBy("write it like claims/old-name.html"));
    }
}
