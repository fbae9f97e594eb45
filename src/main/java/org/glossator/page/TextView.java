package org.glossator.page;

import java.util.List;
import java.util.Optional;
import org.glossator.markdown.Document;

/**
 * A page of the site about itself.
 *
 * @param methods what the program says itself, on the page about methods alone
 * @param corrections every correction of every entry, newest first; empty but on the page of corrections
 */
public record TextView(
        Optional<String> summary,
        Document body,
        Optional<Methods> methods,
        Optional<List<Colophon.Change>> corrections,
        List<Link> contents,
        List<Source.Numbered> sources,
        Colophon colophon)
        implements View {}
