package org.glossator.command;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes each command with the surroundings that it runs in. */
final class Commands implements IFactory {
    private final Surroundings surroundings;

    Commands(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == BuildCommand.class) {
            return type.cast(new BuildCommand(surroundings));
        } else if (type == ServeCommand.class) {
            return type.cast(new ServeCommand(surroundings));
        } else if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(surroundings));
        } else if (type == VerifyCommand.class) {
            return type.cast(new VerifyCommand(surroundings));
        } else if (type == ImportCommand.class) {
            return type.cast(new ImportCommand(surroundings));
        } else if (type == ExplainCommand.class) {
            return type.cast(new ExplainCommand(surroundings));
        } else if (type == NewCommand.class) {
            return type.cast(new NewCommand(surroundings));
        } else if (type == SchemaCommand.class) {
            return type.cast(new SchemaCommand(surroundings));
        } else if (type == CleanCommand.class) {
            return type.cast(new CleanCommand(surroundings));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
