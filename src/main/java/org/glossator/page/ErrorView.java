package org.glossator.page;

import java.util.List;

/** The page that a web server shows where there is none. */
public record ErrorView(List<Link> ways) implements View {}
