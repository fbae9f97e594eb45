package org.glossator.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.glossator.load.Form;
import org.glossator.scaffold.Prompt;
import org.glossator.source.Nearest;

/** Asks a person on the terminal, one question at a time, until all are answered or the person leaves. */
final class Questions {
    private static final int SHOWN = 20;
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String MOMENT = "\\d{4}(-\\d{2}(-\\d{2})?)?";

    private final BufferedReader in;
    private final PrintStream out;

    Questions(Surroundings surroundings) {
        this.in = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
        this.out = surroundings.out();
    }

    /** The person has left: the end of the input, which is Ctrl-D on a terminal. */
    static final class Left extends Exception {
        private static final long serialVersionUID = 1;
    }

    String kind(List<String> kinds) throws IOException, Left {
        List<Form.Option> options =
                kinds.stream().map(kind -> new Form.Option(kind, "")).toList();
        return chosen("What shall be made", options, true, true, "");
    }

    /** One line that is not blank. */
    String line(String question) throws IOException, Left {
        String answer = "";
        while (answer.isBlank()) {
            out.print(question + ": ");
            answer = read();
        }
        return answer.strip();
    }

    /** The answers by the prompts' names; those that were passed over are missing. */
    Map<String, String> answers(List<Prompt> prompts) throws IOException, Left {
        out.println("Press Enter to leave a question for later, Ctrl-D to stop without writing anything.");
        Map<String, String> answers = new LinkedHashMap<>();
        for (Prompt prompt : prompts) {
            out.println();
            String answer = ask(prompt);
            if (!answer.isBlank()) {
                answers.put(prompt.name(), answer);
            }
        }
        return answers;
    }

    private String ask(Prompt prompt) throws IOException, Left {
        String question = prompt.question().substring(0, 1).toUpperCase(Locale.ROOT)
                + prompt.question().substring(1);
        if (!prompt.choices().isEmpty()) {
            return chosen(question, prompt.choices(), prompt.closed(), false, prompt.offer());
        }
        while (true) {
            out.print(question + offered(prompt.offer()) + ": ");
            String answer = read().strip();
            Optional<String> wrong = wrong(prompt.form(), answer);
            if (wrong.isEmpty()) {
                return answer;
            }
            out.println("  " + wrong.get());
        }
    }

    private String chosen(String question, List<Form.Option> options, boolean closed, boolean needed, String offer)
            throws IOException, Left {
        out.println(question + ":");
        IntStream.range(0, Math.min(options.size(), SHOWN)).forEach(at -> out.println(line(at + 1, options.get(at))));
        List<String> words = options.stream().map(Form.Option::word).toList();
        while (true) {
            out.print("number or name" + offered(offer) + ": ");
            String answer = read().strip();
            Optional<String> word = chosen(answer, words);
            if (word.isPresent() || (answer.isEmpty() && !needed) || (!closed && !answer.isEmpty())) {
                return word.orElse(answer);
            }
            String mend = Nearest.to(answer, words)
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("write one of the numbers 1 to " + options.size());
            out.println("  \"" + answer + "\" cannot be chosen here: " + mend);
        }
    }

    private static Optional<String> chosen(String answer, List<String> words) {
        if (answer.matches("[1-9][0-9]{0,3}") && Integer.parseInt(answer) <= words.size()) {
            return Optional.of(words.get(Integer.parseInt(answer) - 1));
        }
        return words.stream().filter(answer::equals).findFirst();
    }

    private static String line(int number, Form.Option option) {
        return String.format(Locale.ROOT, "  %2d  %-24s %s", number, option.word(), option.meaning())
                .stripTrailing();
    }

    private static String offered(String offer) {
        return offer.isEmpty() ? "" : " [" + offer + "]";
    }

    private static Optional<String> wrong(Form form, String answer) {
        boolean day = form == Form.Plain.DAY;
        boolean date = day || form == Form.Plain.MOMENT || form == Form.Plain.CSL_DATE;
        if (!date || answer.isEmpty() || answer.matches(day ? DAY : MOMENT)) {
            return Optional.empty();
        }
        return Optional.of("write the year first, then the month, then the day: 2025-05-20");
    }

    private String read() throws IOException, Left {
        out.flush();
        String line = in.readLine();
        if (line == null) {
            throw new Left();
        }
        return line;
    }
}
