package org.glossator.command;

import java.util.ListResourceBundle;
import picocli.CommandLine;

/** How help is laid out, and what it says of the two options that picocli brings along. */
final class HelpWords extends ListResourceBundle {
    /** Gives the words to a command and to all below it. */
    static void giveTo(CommandLine line) {
        line.setResourceBundle(new HelpWords());
        line.getCommandSpec()
                .usageMessage()
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n");
        line.getSubcommands().values().forEach(HelpWords::giveTo);
    }

    @Override
    protected Object[][] getContents() {
        return new Object[][] {
            {"mixinStandardHelpOptions.help", "Shows what can be written."},
            {"mixinStandardHelpOptions.version", "Shows the version of Glossator and of Java."}
        };
    }
}
