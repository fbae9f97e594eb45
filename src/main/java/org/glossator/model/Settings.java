package org.glossator.model;

import java.util.Map;
import java.util.Optional;
import org.glossator.markdown.Prose;
import org.glossator.source.Text;

/**
 * What {@code site.yaml} says of the site as a whole.
 *
 * @param language a BCP 47 tag
 * @param address the address under which the site is published, ending in a slash; empty where it is not known
 * @param theme the look's custom values by their names, such as {@code accent}
 */
public record Settings(
        Text title,
        Optional<Text> tagline,
        String language,
        Optional<String> address,
        Optional<Licence> licence,
        Optional<Text> publisher,
        Optional<Text> contact,
        Optional<Text> funding,
        Optional<Prose> introduction,
        Editing editing,
        Menus menus,
        Map<String, Text> theme) {
    /** The licence under which the site's own words are published. */
    public record Licence(Text name, Optional<Text> url) {}

    /** The same settings for a site published at another address, which ends in a slash. */
    public Settings at(String otherAddress) {
        return new Settings(
                title,
                tagline,
                language,
                Optional.of(otherAddress),
                licence,
                publisher,
                contact,
                funding,
                introduction,
                editing,
                menus,
                theme);
    }
}
