package org.glossator.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** How a language counts: which form of a text goes with a whole number, as Unicode's plural rules have it. */
enum Plural {
    /** Chinese, Japanese, Turkish after a number: one form for all. */
    OTHER("other", "other", n -> "other"),
    /** English, German, Spanish: one, and all others. */
    ONE_OTHER("one-other", "one other", n -> n == 1 ? "one" : "other"),
    /** French, Portuguese of Brazil: nothing counts as one. */
    ZERO_ONE_OTHER("zero-one-other", "one other", n -> n <= 1 ? "one" : "other"),
    /** Ukrainian, Russian, Belarusian. */
    EAST_SLAVIC("east-slavic", "one few many", n -> n % 10 == 1 && n % 100 != 11 ? "one" : few(n) ? "few" : "many"),
    /** Polish. */
    POLISH("polish", "one few many", n -> n == 1 ? "one" : few(n) ? "few" : "many"),
    /** Czech, Slovak. */
    CZECH("czech", "one few other", n -> n == 1 ? "one" : n >= 2 && n <= 4 ? "few" : "other");

    private final String name;
    private final String forms;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final IntFunction<String> form;

    Plural(String name, String forms, IntFunction<String> form) {
        this.name = name;
        this.forms = forms;
        this.form = form;
    }

    String form(int number) {
        return form.apply(number);
    }

    /** The forms that whole numbers have. */
    List<String> forms() {
        return List.of(forms.split(" "));
    }

    /** Whether the form called one goes with the number one alone, so that it need not show the number. */
    boolean isOneAlone() {
        return !form(0).equals("one") && !form(21).equals("one");
    }

    static Optional<Plural> named(String name) {
        return Arrays.stream(values())
                .filter(plural -> plural.name.equals(name))
                .findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(plural -> plural.name).collect(Collectors.joining(", "));
    }

    private static boolean few(int n) {
        return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14);
    }
}
