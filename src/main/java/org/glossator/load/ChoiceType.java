package org.glossator.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.glossator.source.Diagnostic;
import org.glossator.source.Invisible;
import org.glossator.source.Nearest;
import org.glossator.source.Span;

/**
 * One word of a closed list, written in lower case with hyphens.
 *
 * @param meanings when to choose each, in the order of the list
 */
record ChoiceType<E extends Enum<E>>(Class<E> choices, List<String> meanings) implements Type<E> {
    @Override
    public Optional<E> read(Node node, Faults faults) {
        if (!(node instanceof Node.Scalar scalar)) {
            faults.add(Types.misfit(node, this));
            return Optional.empty();
        }
        if (FillIn.isPrompt(scalar.text())) {
            faults.add(FillIn.fault(scalar, expectation()));
            return Optional.empty();
        }
        String written = scalar.text().value();
        Optional<E> chosen = Arrays.stream(choices.getEnumConstants())
                .filter(choice -> word(choice).equals(written))
                .findFirst();
        if (chosen.isEmpty()) {
            Diagnostic fault = LoadRules.UNKNOWN_CHOICE
                    .at(
                            scalar.place(),
                            "\"" + Invisible.shown(written) + "\" is not one of the words that may stand here")
                    .mendedBy("choose one of: " + String.join(", ", words()));
            faults.add(Nearest.to(Invisible.without(written).toLowerCase(Locale.ROOT), words())
                    .map(near -> fault.mendedBy("did you mean \"" + near + "\"?")
                            .mendedBy(scalar.text().part(0, written.length()), near))
                    .orElse(fault));
        }
        return chosen;
    }

    @Override
    public Optional<E> unwritten(Span place) {
        return Optional.of(choices.getEnumConstants()[0]);
    }

    @Override
    public String expectation() {
        return "one of: " + String.join(", ", words());
    }

    @Override
    public Form form() {
        List<String> words = words();
        return new Form.Choice(IntStream.range(0, words.size())
                .mapToObj(at -> new Form.Option(words.get(at), at < meanings.size() ? meanings.get(at) : ""))
                .toList());
    }

    private List<String> words() {
        return Arrays.stream(choices.getEnumConstants()).map(ChoiceType::word).toList();
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
