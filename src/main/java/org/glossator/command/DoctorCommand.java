package org.glossator.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.glossator.doctor.Chapter;
import org.glossator.doctor.Doctor;
import org.glossator.doctor.Machine;
import org.glossator.doctor.Remark;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code glossator doctor}: looks at this machine and the project, and says what may stand in the way. */
@Command(
        name = "doctor",
        description = "Looks at this machine and the project, and says what may stand in the way. Changes nothing.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = Glossator.Version.class,
        footer = {
            "",
            "Examples:",
            "  glossator doctor                      the folder you are in",
            "  glossator doctor -C my-site           another one",
            "",
            "It ends with 1 where there is a problem; notes are only good to know."
        })
final class DoctorCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "The site's folder. By default site/.")
    private @Nullable String out;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    DoctorCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path project = options.project(surroundings);
        Path site = Folders.site(project, out, surroundings);
        List<Chapter> chapters =
                new Doctor(Machine.ofThisProcess(), project, site, Folders.publisher(site, project)).examine();
        chapters.forEach(this::print);
        long problems = count(chapters, Remark.Weight.PROBLEM);
        surroundings.out().println(lastLine(problems, count(chapters, Remark.Weight.NOTE)));
        return problems == 0 ? Exit.DONE : Exit.FAULTS;
    }

    private void print(Chapter chapter) {
        PrintStream out = surroundings.out();
        out.println(chapter.title());
        for (Remark remark : chapter.remarks()) {
            String weight = remark.weight().name().toLowerCase(Locale.ROOT);
            out.println("  " + coloured(remark.weight(), weight) + " ".repeat(9 - weight.length()) + remark.words());
            remark.wayOut().ifPresent(way -> out.println(" ".repeat(11) + way));
        }
        out.println();
    }

    private String coloured(Remark.Weight weight, String word) {
        String style = switch (weight) {
            case OK -> "green";
            case NOTE -> "cyan";
            case PROBLEM -> "bold,red";
        };
        Ansi ansi = surroundings.wantsColour() ? Ansi.ON : Ansi.OFF;
        return ansi.string("@|" + style + " " + word + "|@");
    }

    private static long count(List<Chapter> chapters, Remark.Weight weight) {
        return chapters.stream()
                .flatMap(chapter -> chapter.remarks().stream())
                .filter(remark -> remark.weight() == weight)
                .count();
    }

    private static String lastLine(long problems, long notes) {
        String noted = notes == 0 ? "" : notes == 1 ? ", one note" : ", " + notes + " notes";
        if (problems == 0) {
            return "nothing stands in the way" + noted;
        }
        return (problems == 1 ? "one problem" : problems + " problems")
                + noted
                + (problems == 1 ? ": mend it first" : ": mend the first one first");
    }
}
