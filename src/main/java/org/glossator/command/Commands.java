package org.glossator.command;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes each command with the surroundings that it runs in. */
final class Commands implements IFactory {
    private static final Map<Class<?>, Function<Surroundings, Object>> MAKERS = Map.ofEntries(
            Map.entry(NewCommand.class, NewCommand::new),
            Map.entry(BuildCommand.class, BuildCommand::new),
            Map.entry(ServeCommand.class, ServeCommand::new),
            Map.entry(CheckCommand.class, CheckCommand::new),
            Map.entry(VerifyCommand.class, VerifyCommand::new),
            Map.entry(ImportCommand.class, ImportCommand::new),
            Map.entry(ExplainCommand.class, ExplainCommand::new),
            Map.entry(SchemaCommand.class, SchemaCommand::new),
            Map.entry(OverrideCommand.class, OverrideCommand::new),
            Map.entry(CleanCommand.class, CleanCommand::new),
            Map.entry(DoctorCommand.class, DoctorCommand::new),
            Map.entry(CompletionCommand.class, CompletionCommand::new),
            Map.entry(ManCommand.class, ManCommand::new),
            Map.entry(FixCommand.class, FixCommand::new),
            Map.entry(HelpCommand.class, HelpCommand::new));

    private final Surroundings surroundings;

    Commands(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Optional<Function<Surroundings, Object>> maker = Optional.ofNullable(MAKERS.get(type));
        return maker.isPresent()
                ? type.cast(maker.get().apply(surroundings))
                : CommandLine.defaultFactory().create(type);
    }
}
