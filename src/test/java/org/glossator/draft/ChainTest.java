package org.glossator.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Through whom words reached an article: another medium that was told stands between, the article's own outlet does not. */
class ChainTest {
    @Test
    void anAgencyThatTheSiteDoesNotKnowStandsBetween() {
        assertThat(
                        Reading.of(
                                "en",
                                "Alder Gazette",
                                "An unnamed Western diplomat told Reuters the phone call “sends a bad signal”, referring to what came before."))
                .isEqualTo("An unnamed Western diplomat, through Reuters");
    }

    @Test
    void theSameUnnamedSourceFurtherDownIsKnownThroughTheSameAgency() {
        assertThat(Reading.of("en", "Alder Gazette", """
                        An unnamed diplomat told Reuters the call “sends a bad signal”.

                        The unnamed diplomat said the minister “is not open to anything”.
                        """))
                .isEqualTo("An unnamed diplomat, through Reuters\nAn unnamed diplomat, through Reuters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | “We asked for a roof,” Ann Duff told the Alder Gazette.
            en | “We asked for a roof,” Ann Duff told the Gazette.
            en | “We asked for a roof,” Ann Duff told the paper.
            en | “We asked for a roof,” Ann Duff told this newspaper.
            en | “We asked for a roof,” Ann Duff told us.
            en | Speaking to the Alder Gazette, Ann Duff said “we asked for a roof”.
            de | „Wir wollten ein Dach“, sagte Anna Duff der Alder Gazette.
            de | „Wir wollten ein Dach“, sagte Anna Duff der Zeitung.
            de | „Wir wollten ein Dach“, sagte Anna Duff dieser Redaktion.
            de | „Wir wollten ein Dach“, sagte Anna Duff unserer Zeitung.
            uk | «Ми хотіли дах», — сказала Ганна Дуб нашому виданню.
            de | „Wir wollten ein Dach“, sagte uns Anna Duff.
            uk | «Ми хотіли дах», — розповіла нам Ганна Дуб.
            uk | «Ми хотіли дах», — сказала Ганна Дуб газеті.
            """)
    void whatTheOwnOutletWasToldIsFirstHand(String language, String text) {
        assertThat(Reading.of(language, "Alder Gazette", text)).matches("(Ann Duff|Anna Duff|Ганна Дуб), first-hand");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | “We asked for a roof,” Ann Duff told the Hill Courier.                         | Ann Duff, through Hill Courier
            en | “We asked for a roof,” Ann Duff told the state broadcaster ORV.                | Ann Duff, through ORV
            en | In an interview with Radio Lorne, Ann Duff said “we asked for a roof”.         | Ann Duff, through Radio Lorne
            en | “We asked for a roof,” Ann Duff was quoted as saying by the Hill Courier.      | Ann Duff, through Hill Courier
            de | „Wir wollten ein Dach“, sagte Anna Duff der „Moosheimer Zeitung“.              | Anna Duff, through Moosheimer Zeitung
            de | „Wir wollten ein Dach“, sagte Anna Duff gegenüber der Nachrichtenagentur dpa.  | Anna Duff, through dpa
            de | Dem Sender Radio Moos sagte Anna Duff: „Wir wollten ein Dach.“                 | Anna Duff, through Radio Moos
            uk | «Ми хотіли дах», — сказала Ганна Дуб агентству «Ластівка».                     | Ганна Дуб, through Ластівка
            uk | «Ми хотіли дах», — заявила Ганна Дуб в інтерв'ю Радіо Лорн.                    | Ганна Дуб, through Радіо Лорн
            """)
    void anotherMediumStandsBetween(String language, String text, String told) {
        String article = "A gong was heard.\n\n" + text;
        assertThat(Reading.of(language, "Alder Gazette", article).lines().findFirst())
                .contains(told);
    }

    @Test
    void thePaperIsTheOneNamedBeforeWhereOneWas() {
        assertThat(Reading.of("en", "Alder Gazette", """
                        “We asked for a roof,” Ann Duff told the Hill Courier.

                        “Nobody answered,” she told the paper.
                        """))
                .isEqualTo("Ann Duff, through Hill Courier\nAnn Duff, through Hill Courier");
    }

    @Test
    void aPersonWhoIsToldSomethingIsNoMedium() {
        assertThat(Reading.of("en", "Alder Gazette", "“We asked for a roof,” Ann Duff told Olga Fenn."))
                .isEqualTo("Ann Duff");
    }

    @Test
    void anUnknownAgencyGetsATermOfItsOwn() {
        Drafts drafts = Reading.drafts("en", "An unnamed diplomat told Reuters the call “sends a bad signal”.");
        assertThat(drafts.files())
                .filteredOn(draft -> draft.path().equals("content/glossary/reuters.md"))
                .singleElement()
                .extracting(DraftFile::text)
                .asString()
                .contains("term: \"Reuters\"", "category: organisation", "news-agency: true");
        assertThat(drafts.files())
                .filteredOn(draft -> draft.kind().equals("claim"))
                .singleElement()
                .extracting(DraftFile::text)
                .asString()
                .contains("account: reuters", "attributed-to: reuters");
    }

    @Test
    void theDraftSaysThatTheOwnOutletWasTold() {
        Drafts drafts = Reading.drafts("en", "“We asked for a roof,” Ann Duff told the Gazette.");
        assertThat(drafts.files())
                .filteredOn(draft -> draft.kind().equals("claim"))
                .singleElement()
                .extracting(DraftFile::text)
                .asString()
                .contains(
                        "account: first-hand",
                        "The article's own outlet was told: \\\"the Gazette\\\" (line 1)",
                        "attributed-to: ann-duff");
    }
}
