package org.glossator.model;

import java.util.Optional;
import org.glossator.source.Text;

/**
 * That words reach us in another language than they were spoken in.
 *
 * @param from the language in which they were spoken, as a BCP 47 tag
 * @param by the term of whoever translated them; empty where nobody is named
 * @param official whether the speaker's side itself published this translation
 */
public record Translation(Text from, Optional<Text> by, boolean official) {}
