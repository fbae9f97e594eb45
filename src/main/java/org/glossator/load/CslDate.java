package org.glossator.load;

import java.util.List;
import java.util.Optional;
import org.glossator.model.Moment;
import org.glossator.source.Text;

/** A date as CSL writes it: {@code 2014-03-27}, or the numbers of {@code date-parts: [[2014, 3, 27]]}. */
record CslDate() implements Type<Moment> {
    private static final Type<Moment> WRITTEN = Types.moment();

    @Override
    public Optional<Moment> read(Node node, Faults faults) {
        if (node instanceof Node.Mapping mapping) {
            List<String> parts = parts(mapping);
            if (!parts.isEmpty()) {
                return WRITTEN.read(new Node.Scalar(new Text(String.join("-", parts), mapping.place()), true), faults);
            }
            faults.add(Types.misfit(node, this));
            return Optional.empty();
        }
        return WRITTEN.read(node, faults);
    }

    @Override
    public String expectation() {
        return WRITTEN.expectation();
    }

    @Override
    public Form form() {
        return Form.Plain.CSL_DATE;
    }

    // Empty where it is anything else than one date in numbers.
    private static List<String> parts(Node.Mapping mapping) {
        boolean onlyParts = mapping.pairs().size() == 1
                && mapping.pairs().get(0).name().value().equals("date-parts");
        if (onlyParts
                && mapping.pairs().get(0).value() instanceof Node.Sequence dates
                && dates.items().size() == 1
                && dates.items().get(0) instanceof Node.Sequence numbers
                && numbers.items().stream().allMatch(Node.Scalar.class::isInstance)) {
            return numbers.items().stream()
                    .map(number -> ((Node.Scalar) number).text().value())
                    .map(digits -> digits.length() == 1 ? "0" + digits : digits)
                    .toList();
        }
        return List.of();
    }
}
