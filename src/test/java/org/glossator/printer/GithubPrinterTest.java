package org.glossator.printer;

import static org.assertj.core.api.Assertions.assertThat;

import org.glossator.source.Diagnostic;
import org.junit.jupiter.api.Test;

class GithubPrinterTest {
    @Test
    void writesOneCommandForEachFault() {
        assertThat(Faults.print(Printers.GITHUB, Faults.unknownSource(), Faults.unusedSource(), Faults.oldReview()))
                .isEqualTo("""
                    ::error file=content/claims/a.yaml,line=3,col=44,endLine=3,endColumn=58,title=unknown-source::\
                    there is no source called "bucharest-2009"%0Adid you mean "bucharest-2008"?
                    ::warning file=content/sources.yaml,line=2,col=9,endLine=2,endColumn=15,title=unused-source::\
                    nothing cites this source
                    ::notice file=content/claims/a.yaml,line=1,col=11,endLine=1,endColumn=21,title=old-review::\
                    reviewed long ago
                    """);
    }

    @Test
    void escapesWhatWouldEndAPropertyOrTheCommand() {
        Diagnostic fault = Faults.UNUSED_SOURCE.at(Faults.place("a,b:c%.md", "x", "x"), "100 %::error::a, b:\r\nc");
        assertThat(Faults.print(Printers.GITHUB, fault))
                .isEqualTo("::warning file=a%2Cb%3Ac%25.md,line=1,col=1,endLine=1,endColumn=2,title=unused-source::"
                        + "100 %25::error::a, b:<U+000D><U+000A>c\n");
    }

    @Test
    void leavesOutColumnsOfAPlaceOfManyLines() {
        assertThat(Faults.print(Printers.GITHUB, Faults.UNUSED_SOURCE.at(Faults.place("a.md", "a\nb\n", "a\nb"), "x")))
                .isEqualTo("::warning file=a.md,line=1,endLine=2,title=unused-source::x\n");
    }

    @Test
    void namesRelatedPlacesInTheMessage() {
        Diagnostic fault = Faults.unusedSource().alongside(Faults.place("b.md", "1\nb", "b"), "the other is here");
        assertThat(Faults.print(Printers.GITHUB, fault)).endsWith("source%0Ab.md:2: the other is here\n");
    }

    @Test
    void writesNothingWithoutFaults() {
        assertThat(Faults.print(Printers.GITHUB)).isEmpty();
    }
}
