package org.glossator.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.glossator.source.Span;
import org.glossator.source.Text;

/**
 * What every entry says about itself.
 *
 * @param slug the entry's name in references and addresses, unique in the site
 * @param place where the entry begins
 * @param fields its group of fields, in which its name may stand anywhere
 * @param language a BCP 47 tag where the entry is in another language than the site
 * @param draft whether it is left out unless drafts are asked for
 * @param missing names of the fields that a draft still lacks, wholly or in part; something stands in for each
 * @param confirm what an editor has still to look at before the entry may be published
 * @param stets rules that an editor has let this entry break
 * @param aliases old addresses below the site's root that shall lead here
 */
public record About(
        String slug,
        EntryKind kind,
        Span place,
        Span fields,
        Optional<Moment> updated,
        Optional<Moment> reviewed,
        Optional<Text> author,
        Optional<Text> reviewer,
        Optional<Text> language,
        boolean draft,
        List<String> missing,
        List<Text> confirm,
        List<Text> aliases,
        List<Change> changes,
        List<Stet> stets) {
    /**
     * One change that readers are told about.
     *
     * @param correction whether it mended a mistake; such changes are listed on the corrections page
     */
    public record Change(Moment date, Text note, boolean correction, Span place) {}

    /** The latest day of which the entry itself speaks: of a change, of its update or of its review. */
    public Optional<LocalDate> latest() {
        Optional<LocalDate> latest = later(updated, reviewed).map(Moment::first);
        for (Change change : changes) {
            boolean isLater = latest.isEmpty() || change.date().first().isAfter(latest.get());
            latest = isLater ? Optional.of(change.date().first()) : latest;
        }
        return latest;
    }

    private static Optional<Moment> later(Optional<Moment> one, Optional<Moment> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().first().isAfter(other.get().first()) ? one : other;
    }
}
