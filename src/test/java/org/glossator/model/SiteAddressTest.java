package org.glossator.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org/",
        "https://example.org/, https://example.org/",
        "http://example.org/a/b, http://example.org/a/b/",
        "' https://example.org/a/ ', https://example.org/a/",
        "https://example.org/a/../b/./, https://example.org/b/",
        "https://example.org:8080/a, https://example.org:8080/a/",
        "https://example.org/räder/, https://example.org/r%C3%A4der/"
    })
    void endsInASlash(String written, String address) {
        assertThat(SiteAddress.normal(written)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "//example.org/",
                "ftp://example.org/",
                "mailto:a@example.org",
                "javascript:alert(1)",
                "https://",
                "https:///a",
                "https://example.org/?a=b",
                "https://example.org/#a",
                "https://me:secret@example.org/",
                "https://exa mple.org/",
                ""
            })
    void refusesWhatNoSiteCanBePublishedUnder(String written) {
        assertThat(SiteAddress.normal(written)).isEmpty();
    }
}
