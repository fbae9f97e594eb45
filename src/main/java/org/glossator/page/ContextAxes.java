package org.glossator.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.glossator.model.Claim;
import org.glossator.model.Context;
import org.glossator.model.Moment;

/** Tells and draws what was known when a claim was made, and what was learned after. */
record ContextAxes(Parts parts) {
    // One piece says by its mark what an axis would say.
    private static final int FEWEST = 2;

    /** Empty where the claim's day is not known, or where there is too little context. */
    Optional<ContextAxis> of(Claim claim) {
        return claim.context().size() < FEWEST
                ? Optional.empty()
                : parts.content().knownBy(claim).map(day -> draw(claim, day));
    }

    /** Whether a piece was known when the claim was made; empty where the claim's day is not known. */
    Optional<Label> timing(Claim claim, Context piece) {
        return parts.content()
                .knownBy(claim)
                .map(day -> parts.label("timing", isAfter(piece, day) ? "after" : "known"));
    }

    private ContextAxis draw(Claim claim, Moment day) {
        List<Context> context = claim.context();
        List<Integer> order = IntStream.range(0, context.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer i) -> context.get(i).date().last())
                        .thenComparing(i -> i))
                .toList();
        int known =
                (int) order.stream().filter(i -> !isAfter(context.get(i), day)).count();
        List<ContextAxis.Mark> marks = new ArrayList<>();
        String before = "";
        for (int at = 0; at < order.size(); at++) {
            Context piece = context.get(order.get(at));
            String year = parts.dates().year(piece.date().last());
            boolean isAfter = isAfter(piece, day);
            String place = place(isAfter ? at + 1 : at, order.size());
            marks.add(new ContextAxis.Mark(order.get(at) + 1, place, isAfter, year.equals(before) ? "" : year));
            before = year;
        }
        return new ContextAxis(place(known, order.size()), parts.dates().when(day), List.copyOf(marks));
    }

    private static boolean isAfter(Context context, Moment day) {
        return context.date().last().isAfter(day.last());
    }

    // The claim takes a place of its own among the pieces.
    private static String place(int at, int pieces) {
        return String.format(Locale.ROOT, "%.1f%%", 5 + 90.0 * at / pieces);
    }
}
