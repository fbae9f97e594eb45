package org.glossator.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.glossator.TrialSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The axis on which the timeline is drawn. */
class AxisTest {
    private static final String EVENTS = """
            - slug: shed-planned
              date: 1994
              title: The school plans a shed
              text: A plan.
            - slug: shed-paid
              date: 2024-11
              title: The council pays for the shed, for its roof, for its floor and for all the rails within it, at last
              text: A sum.
            - slug: shed-opened
              date: 2025-05-05
              title: The shed opens
              text: It opens.
            - slug: shed-full
              date: 2025-05-06
              title: The shed is full
              text: It is full.
            """;

    @TempDir
    private Path folder;

    private TrialSite trial;

    @BeforeEach
    void copy() {
        trial = TrialSite.in(folder).with("content/timeline.yaml", EVENTS);
    }

    private Axis axis() {
        return Laid.out(trial).view(TimelineView.class, "timeline.html").axis().orElseThrow();
    }

    private static double number(String length) {
        assertThat(length).endsWith("em");
        return Double.parseDouble(length.substring(0, length.length() - 2));
    }

    @Test
    void drawsDaysAsDotsAndMonthsAndYearsAsBarsOfTheirLength() {
        Axis.Drawing wide = axis().wide();
        assertThat(wide.marks())
                .extracting(mark -> mark.event().address().path() + " " + mark.isDay())
                .containsExactly(
                        "timeline.html#shed-planned false",
                        "timeline.html#shed-paid false",
                        "timeline.html#shed-opened true",
                        "timeline.html#shed-full true");
        Axis.Year first = wide.years().get(0);
        assertThat(number(wide.marks().get(0).length()))
                .isCloseTo(number(first.bottom()) - number(first.top()), within(0.05));
        assertThat(number(wide.marks().get(2).middle()))
                .isLessThan(number(wide.marks().get(3).middle()));
    }

    @Test
    void squeezesYearsWithoutEventsAndSaysHowManyTheyAre() {
        Axis.Drawing wide = axis().wide();
        assertThat(wide.years()).extracting(Axis.Year::words).containsExactly("1994", "2024", "2025");
        assertThat(wide.gaps()).extracting(Axis.Gap::words).containsExactly("29 years without events");
        assertThat(number(wide.years().get(1).top())
                        - number(wide.years().get(0).bottom()))
                .isLessThan(3);
        assertThat(wide.years().get(2).top()).isEqualTo(wide.years().get(1).bottom());
    }

    @Test
    void marksWhatAnArticleReports() {
        // Both articles of the site are about what its explainer says happened on that day.
        assertThat(axis().wide().marks()).extracting(Axis.Mark::isReported).containsExactly(false, false, true, false);
    }

    @Test
    void breaksTitlesIntoLinesAndShortensThem() {
        assertThat(axis().narrow().marks().get(1).lines())
                .containsExactly(
                        "The council pays for the shed,",
                        "for its roof, for its floor",
                        "and for all the rails within …");
        assertThat(axis().wide().marks().get(1).lines()).hasSize(1);
    }

    @Test
    void keepsLabelsApartAndInOrder() {
        Axis.Drawing narrow = axis().narrow();
        List<Axis.Mark> marks = narrow.marks();
        for (int i = 1; i < marks.size(); i++) {
            double room = number(marks.get(i).label()) - number(marks.get(i - 1).label());
            assertThat(room).isGreaterThan(1.25 * marks.get(i - 1).lines().size());
        }
        assertThat(number(narrow.height())).isGreaterThan(number(marks.get(3).label()));
    }

    @Test
    void movesLabelsApartRoundTheirMiddle() {
        assertThat(AxisScale.apart(List.of(0.0, 10.0, 10.0, 20.0), List.of(2.0, 2.0, 2.0, 2.0)))
                .containsExactly(0.0, 9.0, 11.0, 20.0);
        assertThat(AxisScale.apart(List.of(0.0, 0.0), List.of(2.0, 2.0))).containsExactly(0.0, 2.0);
    }

    @Test
    void keepsDaysOfAYearInProportion() {
        AxisScale scale = new AxisScale(new TreeMap<>(Map.of(2023, 36.5, 2025, 1.0)));
        assertThat(scale.of(LocalDate.of(2023, 1, 11)) - scale.of(LocalDate.of(2023, 1, 1)))
                .isCloseTo(1, within(0.001));
        assertThat(IntStream.range(0, 3 * 365)
                        .mapToObj(day -> scale.of(LocalDate.of(2023, 1, 1).plusDays(day)))
                        .filter(place -> place > scale.end()))
                .isEmpty();
    }

    @Test
    void drawsNothingWhereTheListIsShort() {
        trial.with("content/timeline.yaml", EVENTS.substring(EVENTS.indexOf("- slug: shed-opened")));
        assertThat(Laid.out(trial).view(TimelineView.class, "timeline.html").axis())
                .isEmpty();
    }

    @Test
    void cutsAWordThatIsLongerThanALine() {
        trial.with(
                "content/timeline.yaml",
                EVENTS.replace("The shed opens", "Verkehrsberuhigungsmaßnahmenkatalog der Gemeinde"));
        assertThat(axis().narrow().marks().get(2).lines())
                .containsExactly("Verkehrsberuhigungsmaßnahmenk…", "der Gemeinde");
        assertThat(axis().wide().marks().get(2).lines())
                .containsExactly("Verkehrsberuhigungsmaßnahmenkatalog der Gemeinde");
    }
}
