package org.glossator.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.model.Content;
import org.glossator.model.Editing;
import org.glossator.model.Entry;
import org.glossator.model.Stet;
import org.glossator.source.Diagnostic;
import org.glossator.source.Nearest;
import org.glossator.source.Rule;
import org.glossator.source.Severity;
import org.glossator.source.Text;

/**
 * What a site's editors have decided of its rules: how much they weigh, and where they are let stand.
 *
 * <p>Only editorial rules are theirs to decide; that a link leads somewhere is not.
 */
public final class Decisions {
    private static final Rule UNKNOWN_RULE = Rule.error("unknown-rule");
    private static final Rule EXPIRED_STET = Rule.error("expired-stet");
    private static final Rule UNUSED_STET = Rule.warning("unused-stet");

    private final Map<String, Rule> rules = new HashMap<>();
    private final LocalDate today;

    /**
     * @param rules every rule of the program
     * @param today the day after which a decision may have run out
     */
    public Decisions(List<Rule> rules, LocalDate today) {
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
        this.today = today;
    }

    /** The rules about decisions themselves. */
    public static List<Rule> rules() {
        return List.of(UNKNOWN_RULE, EXPIRED_STET, UNUSED_STET);
    }

    /**
     * Faults as the editors weigh them.
     *
     * @param faults what stands, and what is wrong in the decisions themselves
     * @param waived what an editor has let stand
     */
    public record Weighed(List<Diagnostic> faults, List<Waived> waived) {}

    /** A fault that an editor has let stand. */
    public record Waived(Stet stet, Diagnostic fault) {}

    /**
     * Weighs the faults that were found in the content.
     *
     * @param looked the rules that were held against the content, so that a decision about none of their faults is needless
     */
    public Weighed on(Content content, List<Diagnostic> faults, List<Rule> looked) {
        Map<String, Severity> levels = new HashMap<>();
        List<Diagnostic> standing = new ArrayList<>();
        for (Editing.Level level : content.settings().editing().levels()) {
            refusal(level.rule())
                    .ifPresentOrElse(
                            standing::add,
                            () -> levels.put(
                                    level.rule().value(), level.weight().severity()));
        }
        Set<Stet> used = new HashSet<>();
        List<Waived> waived = new ArrayList<>();
        for (Diagnostic fault : faults) {
            Optional<Stet> stet = stet(fault, content);
            stet.ifPresent(used::add);
            stet.ifPresentOrElse(
                    decided -> waived.add(new Waived(decided, fault)), () -> standing.add(weighed(fault, levels)));
        }
        standing.addAll(faultsOfStets(content, used, looked));
        return new Weighed(standing.stream().sorted().toList(), waived);
    }

    private static Diagnostic weighed(Diagnostic fault, Map<String, Severity> levels) {
        Severity level = levels.get(fault.rule().id());
        return level == null ? fault : fault.weighing(level);
    }

    private Optional<Stet> stet(Diagnostic fault, Content content) {
        return content.entryAt(fault.place()).stream()
                .flatMap(entry -> entry.about().stets().stream())
                .filter(stet -> fault.rule().isEditorial()
                        && stet.rule().value().equals(fault.rule().id())
                        && !isExpired(stet))
                .findFirst();
    }

    private boolean isExpired(Stet stet) {
        return stet.until().first().isBefore(today);
    }

    private List<Diagnostic> faultsOfStets(Content content, Set<Stet> used, List<Rule> looked) {
        Set<String> asked = new HashSet<>();
        looked.forEach(rule -> asked.add(rule.id()));
        List<Diagnostic> faults = new ArrayList<>();
        for (Entry entry : content.entries()) {
            for (Stet stet : entry.about().stets()) {
                Optional<Diagnostic> refusal = refusal(stet.rule());
                if (refusal.isPresent()) {
                    faults.add(refusal.get());
                } else if (isExpired(stet)) {
                    faults.add(EXPIRED_STET
                            .at(
                                    stet.until().place(),
                                    "this decision held until " + stet.until().iso())
                            .mendedBy(
                                    "do what \"" + stet.rule() + "\" asks for, or decide again and write a later day"));
                } else if (!used.contains(stet) && asked.contains(stet.rule().value())) {
                    faults.add(UNUSED_STET
                            .at(stet.rule().place(), "there is nothing here that \"" + stet.rule() + "\" objects to")
                            .mendedBy("delete this decision"));
                }
            }
        }
        return faults;
    }

    private Optional<Diagnostic> refusal(Text name) {
        Rule rule = rules.get(name.value());
        if (rule == null) {
            List<String> open = rules.values().stream()
                    .filter(Rule::isEditorial)
                    .map(Rule::id)
                    .toList();
            String mend = Nearest.to(name.value(), open)
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("glossator explain lists all rules");
            return Optional.of(UNKNOWN_RULE
                    .at(name.place(), "there is no rule called \"" + name + "\"")
                    .mendedBy(mend));
        }
        return rule.isEditorial()
                ? Optional.empty()
                : Optional.of(UNKNOWN_RULE
                        .at(name.place(), "the rule \"" + name + "\" is not one that editors decide on")
                        .mendedBy("take it out, and mend what it reports; glossator explain " + name + " says how"));
    }
}
