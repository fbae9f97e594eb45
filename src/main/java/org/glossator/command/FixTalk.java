package org.glossator.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.glossator.mend.Change;
import org.glossator.mend.Mender;
import org.glossator.printer.Differences;
import org.glossator.printer.Tally;
import org.glossator.source.Diagnostic;
import org.glossator.source.Severity;

/** What {@code glossator fix} and a person say to each other. */
final class FixTalk implements Mender.Progress {
    /** Whether changes are made. */
    enum Manner {
        ASKS,
        ALL,
        SHOWS
    }

    private final PrintStream out;
    private final BufferedReader answers;
    private final boolean colour;
    private Manner manner;
    private int shown;

    FixTalk(Surroundings surroundings, boolean colour, Manner manner) {
        this.out = surroundings.out();
        this.answers = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
        this.colour = colour;
        this.manner = manner;
    }

    @Override
    public boolean wants(Change change) throws IOException {
        show(change);
        shown += change.mended().size();
        if (manner == Manner.ASKS) {
            return ask();
        }
        return manner == Manner.ALL;
    }

    @Override
    public void takenBack(Change change) {
        out.println(change.path() + ": the change made it no better and was taken back\n");
    }

    @Override
    public void changedMeanwhile(Change change) {
        out.println(change.path() + ": nothing was written, since the file was changed meanwhile\n");
    }

    String lastLine(Mender.Mended mended) {
        long files = mended.changes().stream().map(Change::to).distinct().count();
        int mends = mended.changes().stream()
                .mapToInt(change -> change.mended().size())
                .sum();
        List<Diagnostic> serious = mended.faults().stream()
                .filter(fault -> fault.severity() != Severity.NOTE)
                .toList();
        String left = serious.isEmpty() ? "" : "; " + left(serious) + " left, which glossator check shows";
        if (manner == Manner.SHOWS && shown > 0) {
            return "nothing was changed: glossator fix --yes mends " + count(shown, "fault");
        }
        return mends == 0
                ? "nothing was changed" + left
                : count(mends, "fault") + " mended in " + count((int) files, "file") + left;
    }

    private static String left(List<Diagnostic> faults) {
        return Tally.of(faults).inWords() + (faults.size() == 1 ? " is" : " are");
    }

    private void show(Change change) {
        out.println(change.path());
        change.mended().forEach(fault -> out.println("  " + fault.place().line() + ": " + fault.message()));
        if (change.isRenaming()) {
            out.println("  rename it to " + change.to());
        } else if (change.textBefore().equals(change.textAfter())) {
            out.println("  save it as UTF-8 without a byte order mark");
        } else {
            out.print(Differences.unified(change.textBefore(), change.textAfter(), colour));
        }
        out.println();
    }

    private boolean ask() throws IOException {
        while (true) {
            out.print("Change this? y = yes, n = no, a = this and all others: ");
            out.flush();
            String answer = answers.readLine();
            switch (answer == null ? "n" : answer.strip().toLowerCase(Locale.ROOT)) {
                case "y", "yes" -> {
                    return true;
                }
                case "n", "no" -> {
                    return false;
                }
                case "a", "all" -> {
                    manner = Manner.ALL;
                    return true;
                }
                default -> out.println("Please type y, n or a, and press Enter.");
            }
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
