package org.glossator.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How one page links to another. */
class HrefTest {
    @ParameterizedTest
    @CsvSource({
        "index.html, index.html, index.html",
        "index.html, claims/x.html, claims/x.html",
        "claims/x.html, index.html, ../index.html",
        "claims/x.html, claims/y.html#z, y.html#z",
        "claims/x.html, claims/x.html#z, #z",
        "claims/x.html, claims/x.html, x.html",
        "claims/x.html, claims-old/x.html, ../claims-old/x.html",
        "a/b/c.html, a/d.html, ../d.html",
        "claims/x.html, glossary/ї.html, ../glossary/%d1%97.html",
        "claims/x.html, claims/a:b.html, a%3ab.html"
    })
    void isRelativeToThePage(String page, String address, String link) {
        assertThat(Href.from(page).to(address)).isEqualTo(link);
    }

    @Test
    void beginsAtTheRootWhereThePageMayBeShownAnywhere() {
        assertThat(new Href("404.html", "/sub/").to("claims/index.html")).isEqualTo("/sub/claims/index.html");
        assertThat(new Href("404.html", "/sub/").to("404.html#main")).isEqualTo("/sub/404.html#main");
    }
}
