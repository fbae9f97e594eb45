package org.glossator.page;

import java.util.List;

/**
 * The page that finds pages by their words.
 *
 * @param kinds what the groups of results are called, in the order of the kinds of entries
 * @param ways other ways to find something, which need no script
 */
public record SearchView(List<String> kinds, List<HomeView.Way> ways) implements View {}
